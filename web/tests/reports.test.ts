import { expect, test } from 'vitest'
import type { Prospect } from '../src/api/reports'
import type { Department } from '../src/api/types'
import { inTreeOrder } from '../src/features/departments/tree'
import { figureOf, measureOf } from '../src/features/forecast/measure'
import { grouped, keyOf, titleOf } from '../src/features/prospects/groups'
import { shortYen } from '../src/patterns/report/chartOption'
import { rateText } from '../src/patterns/report/rate'

const department = (id: string, parent_id: string | null, position: number) =>
  ({ id, parent_id, position, code: id }) as Department

test('departments stand below their parents, by position; one whose parent is missing stands at the top', () => {
  const shuffled = [
    department('b', null, 2),
    department('a2', 'a', 2),
    department('a', null, 1),
    department('a1', 'a', 1),
  ]
  const placed = inTreeOrder([...shuffled, department('orphan', 'gone', 3)])
  expect(placed.map((one) => [one.department.id, one.depth])).toEqual([
    ['a', 0],
    ['a1', 1],
    ['a2', 1],
    ['b', 0],
    ['orphan', 0],
  ])
})

test('the expected outcome is what is won and what is open by its probability', () => {
  const figures = { amount: 1_000_000, weighted: 300_000, won: 200_000 }
  expect(figureOf(figures, 'expected')).toBe(500_000)
  expect(figureOf(figures, 'amount')).toBe(1_000_000)
  expect(measureOf('nonsense')).toBe('weighted')
})

const deal = (owner: string, amount: number, weighted: number) =>
  ({ owner_id: owner, owner_name: owner, amount, weighted, quotes: [{ id: 'q', subject: '看板' }] }) as Prospect

test('prospects by owner add up to the same sums, largest weighted sum first', () => {
  const groups = grouped([deal('x', 100, 10), deal('y', 50, 40), deal('x', 30, 15)], 'owner')
  expect(groups.map(({ name, amount, weighted, deals }) => [name, amount, weighted, deals.length])).toEqual([
    ['y', 50, 40, 1],
    ['x', 130, 25, 2],
  ])
})

test('a quote without a deal stands for itself', () => {
  expect(keyOf(deal('x', 1, 1))).toBe('q')
  expect(titleOf(deal('x', 1, 1))).toBe('看板')
})

test.each([
  [0, '0'],
  [9_999, '9,999'],
  [12_000_000, '1,200万'],
  [-500_000, '−50万'],
  [150_000_000, '1.5億'],
])('%d yen on an axis is %s', (yen, text) => {
  expect(shortYen(yen)).toBe(text)
})

test('a rate keeps one decimal; an unknown one is a dash', () => {
  expect([rateText('0.8'), rateText(-0.031), rateText(null)]).toEqual(['80.0%', '−3.1%', '–'])
})
