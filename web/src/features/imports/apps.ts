import type { Import } from '../../api/types'

export const CONTEXTS = ['identity', 'crm', 'billing', 'projects'] as const
export type Context = (typeof CONTEXTS)[number]
export type Answer = { items: Import[]; apps: string[] }

/** The order in which a company's apps come in, so that every reference points to something already there. */
const ORDER = [
  '部門',
  'メンバー',
  '倉庫',
  '商品台帳',
  '顧客台帳',
  '担当者台帳',
  '見込顧客',
  '案件',
  '商談履歴',
  '問合せ',
  '見積',
  'プロジェクト',
  '売上',
  '請求',
  '入金',
  '工数入力',
  '仕入',
]

export function inOrder(apps: string[]): string[] {
  const place = (app: string) => (ORDER.includes(app) ? ORDER.indexOf(app) : ORDER.length)
  return [...new Set(apps)].sort((a, b) => place(a) - place(b))
}

/** The app a file was exported from, by its name: the longest app name in it. */
export function appOf(fileName: string, apps: string[]): string | undefined {
  const name = fileName.normalize('NFC')
  return apps.filter((app) => name.includes(app)).sort((a, b) => b.length - a.length)[0]
}
