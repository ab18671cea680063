import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateOf,
  dateText,
  grouped,
  instantText,
  isNegative,
  percent,
  percentOf,
  rateOf,
  taxRate,
} from '../src/patterns/format'

describe('figures', () => {
  it('separates thousands and shows a true minus', () => {
    expect(grouped(1234567)).toBe('1,234,567')
    expect(grouped(-1234)).toBe('−1,234')
    expect(grouped(0)).toBe('0')
  })

  it('keeps decimals exactly as they came, without idle zeros', () => {
    expect(grouped('1234567890123456.50')).toBe('1,234,567,890,123,456.5')
    expect(grouped('-0.125')).toBe('−0.125')
    expect(grouped('10.00')).toBe('10')
  })

  it('knows what is negative', () => {
    expect([isNegative(-1), isNegative('-0'), isNegative('0.5')]).toEqual([true, false, false])
  })

  it('shows shares and tax rates in percent', () => {
    expect([percent('0.3521'), percent(-0.05), taxRate('0.08'), taxRate('0.10')]).toEqual(['35.2%', '−5%', '8%', '10%'])
  })

  it.each([
    ['0.10', '10'],
    ['0.01', '1'],
    ['0.078', '7.8'],
    ['0.0625', '6.25'],
    ['0', '0'],
    ['0.5', '50'],
  ])('moves the point of %s to %s percent and back', (rate, percents) => {
    expect(percentOf(rate)).toBe(percents)
    expect(Number(rateOf(percents))).toBe(Number(rate))
  })
})

describe('days', () => {
  it('names the weekday', () => {
    expect(dateText('2026-11-23')).toBe('2026/11/23（月）')
  })

  it('reads instants in the company’s zone', () => {
    expect(dateOf('2026-11-23T15:00:00Z')).toBe('2026-11-24')
    expect(instantText('2026-11-23T09:05:00Z')).toBe('2026/11/23（月） 18:05')
  })

  it('counts days and months over the ends of years', () => {
    expect([addDays('2026-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2027-01-01', '2024-02-29'])
    expect([addMonths('2026-11', 3), addMonths('2026-01', -1)]).toEqual(['2027-02', '2025-12'])
  })
})
