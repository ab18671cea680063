import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../src/address'

describe('an address', () => {
  it('keeps words that look like numbers', () => {
    expect(parseSearch('?q=0012&sort=-code')).toEqual({ q: '0012', sort: '-code' })
  })

  it('reads a repeated word as a list', () => {
    expect(parseSearch('?stage=quote&stage=won')).toEqual({ stage: ['quote', 'won'] })
  })

  it('comes back as it was', () => {
    const search = { q: '山田 & 1e3', stage: ['quote', 'won'] }
    expect(parseSearch(stringifySearch({ ...search, none: undefined }))).toEqual(search)
  })
})
