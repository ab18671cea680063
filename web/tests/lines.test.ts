import { describe, expect, it } from 'vitest'
import type { Product } from '../src/api/types'
import { blankLine, bodyOf, draftOf, numberText, withProduct } from '../src/patterns/lines/line'
import { pasteAt, tableOf } from '../src/patterns/lines/paste'

describe('what is typed as a number', () => {
  it.each([
    ['１，２３４．５', '1234.5'],
    ['¥12,000', '12000'],
    ['▲500', '-500'],
    ['−３０', '-30'],
    [' 7 円', '7'],
  ])('%s is %s', (typed, read) => {
    expect(numberText(typed)).toBe(read)
  })
})

describe('a paste from a spreadsheet', () => {
  it('is a table only with tabs or several rows', () => {
    expect(tableOf('看板 一式')).toBeNull()
    expect(tableOf('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('fills cells from where it starts and adds the lines it needs', () => {
    const lines = pasteAt([blankLine()], 0, 'name', [
      ['看板', 'A1', '２', '枚', '¥12,500', '', '8%（軽減）'],
      ['設置', '', '1', '式', '30,000'],
    ])
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({
      name: '看板',
      quantity: '2',
      unit: '枚',
      unit_price: '12500',
      tax_class: 'reduced',
    })
    expect(lines[1]).toMatchObject({ name: '設置', unit_price: '30000', tax_class: 'standard' })
  })

  it('leaves other cells of the line alone', () => {
    const line = { ...blankLine(), name: '看板', unit_price: '100' }
    expect(pasteAt([line], 0, 'quantity', [['5', '枚']])[0]).toMatchObject({
      name: '看板',
      quantity: '5',
      unit_price: '100',
    })
  })
})

describe('the lines of a request', () => {
  const product = { id: 'p1', name: '名刺', unit: '箱', unit_price: '2500', tax_class: 'standard', unit_cost: null }

  it('leaves out lines nobody wrote in', () => {
    expect(bodyOf([blankLine(), { ...blankLine(), name: '看板' }])).toHaveLength(1)
  })

  it('keeps decimals as text and discounts as whole yen', () => {
    const line = { ...withProduct(blankLine(), product as Product), quantity: '1.5', discount: '300' }
    expect(bodyOf([line])[0]).toMatchObject({ product_id: 'p1', quantity: '1.5', unit_price: '2500', discount: 300 })
  })

  it('gives a heading its name and nothing else', () => {
    expect(bodyOf([blankLine('heading', '工事')])).toEqual([{ kind: 'heading', name: '工事' }])
  })

  it('comes back as it was sent', () => {
    const sent = { ...blankLine(), name: '看板', unit_price: '145.5', quantity: '10' }
    const answered = { ...bodyOf([sent])[0], number: 1, product_code: null, amount: 1455 }
    expect(bodyOf([draftOf(answered as never)])).toEqual(bodyOf([sent]))
  })
})
