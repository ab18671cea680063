import { expect, test } from 'vitest'
import { appOf, inOrder } from '../src/features/imports/apps'

const apps = ['見込顧客', '顧客台帳', '見積', '部門', '担当者台帳']

test('a file’s app is the longest app name in its file name', () => {
  expect(appOf('見込顧客_2026-11-20.csv', apps)).toBe('見込顧客')
  expect(appOf('2026 見積 (3).csv', apps)).toBe('見積')
  expect(appOf('export.csv', apps)).toBeUndefined()
})

test('a file name in decomposed Unicode, as macOS writes it, is understood', () => {
  expect(appOf('ガ部門ガ.csv'.normalize('NFD'), ['ガ部門'])).toBe('ガ部門')
})

test('apps stand in the order in which they refer to each other, each once, unknown ones last', () => {
  expect(inOrder(['日報', '見積', '顧客台帳', '部門', '顧客台帳'])).toEqual(['部門', '顧客台帳', '見積', '日報'])
})
