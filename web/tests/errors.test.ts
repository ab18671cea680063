import { describe, expect, it } from 'vitest'
import { changesOf, entered } from '../src/patterns/form/errors'

describe('what an edit sends', () => {
  it('is only what changed', () => {
    expect(changesOf({ name: 'A', phone: '1', tags: ['x'] }, { name: 'B', phone: '1', tags: ['x'] })).toEqual({
      name: 'B',
    })
  })

  it('takes nothing, null and an empty text for the same', () => {
    expect(changesOf({ name: 'A', fax: null }, { name: 'A', fax: '', site: undefined })).toEqual({})
  })

  it('says that a text was emptied', () => {
    expect(changesOf({ fax: '03' }, { fax: '' })).toEqual({ fax: '' })
  })

  it('leaves what was not entered to the server', () => {
    expect(entered({ name: 'A', kana: '', owner_id: null, amount: 0, primary: false })).toEqual({
      name: 'A',
      amount: 0,
      primary: false,
    })
  })
})
