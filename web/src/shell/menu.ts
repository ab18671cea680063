import type { Me } from '../api/types'
import type { Key } from '../i18n'
import { may, type Offer } from './session'

export type Place = { to: string; label: Key; offer?: Offer }
export type Group = { label?: Key; places: Place[] }

/** Every place of the product, in the order of the day's work. */
const GROUPS: Group[] = [
  { places: [{ to: '/', label: 'menu.home' }] },
  {
    label: 'menu.customers_group',
    places: [
      { to: '/leads', label: 'menu.leads' },
      { to: '/customers', label: 'menu.customers' },
      { to: '/contacts', label: 'menu.contacts' },
      { to: '/deals', label: 'menu.deals' },
      { to: '/activities', label: 'menu.activities' },
      { to: '/inquiries', label: 'menu.inquiries' },
    ],
  },
  {
    label: 'menu.sales_group',
    places: [
      { to: '/quotes', label: 'menu.quotes' },
      { to: '/sales', label: 'menu.sales' },
      { to: '/invoices', label: 'menu.invoices' },
      { to: '/payments', label: 'menu.payments' },
      { to: '/products', label: 'menu.products' },
    ],
  },
  {
    label: 'menu.reports_group',
    places: [
      { to: '/reports/ranking', label: 'menu.ranking', offer: 'reports' },
      { to: '/reports/forecast', label: 'menu.forecast', offer: 'reports' },
      { to: '/reports/prospects', label: 'menu.prospects', offer: 'reports' },
      { to: '/reports/unbilled', label: 'menu.unbilled', offer: 'reports' },
      { to: '/reports/receivables', label: 'menu.receivables', offer: 'reports' },
    ],
  },
  {
    label: 'menu.settings_group',
    places: [
      { to: '/settings/company', label: 'menu.company', offer: 'company' },
      { to: '/settings/tax-rates', label: 'menu.tax_rates', offer: 'company' },
      { to: '/settings/users', label: 'menu.users', offer: 'admin' },
      { to: '/settings/departments', label: 'menu.departments', offer: 'admin' },
      { to: '/settings/api-keys', label: 'menu.api_keys', offer: 'admin' },
      { to: '/settings/imports', label: 'menu.imports', offer: 'imports' },
    ],
  },
]

/** Only what the person's roles may use. */
export function menuOf(me: Me): Group[] {
  return GROUPS.map((group) => ({
    ...group,
    places: group.places.filter((place) => !place.offer || may(me, place.offer)),
  })).filter((group) => group.places.length > 0)
}
