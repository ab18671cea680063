import { expect, test } from 'vitest'
import { may } from '../src/api/may'
import type { Me, Role } from '../src/api/types'

const holding = (...roles: Role[]) => ({ roles }) as Me

test('a person may do what one of the own roles has the right to', () => {
  expect(may(holding('production', 'accounting'), 'billing.payments')).toBe(true)
  expect(may(holding('sales', 'manager'), 'billing.payments')).toBe(false)
  expect(may(holding(), 'billing.records')).toBe(false)
})

test('a right that no service knows does not compile', () => {
  // @ts-expect-error: no such right
  expect(() => may(holding('admin'), 'billing.nothing')).toThrow()
})
