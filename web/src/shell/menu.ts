import { may, type Right } from '../api/may'
import type { Me } from '../api/types'
import type { Key } from '../i18n'
import type { PlainPlace } from '../patterns/place'

type Entry = { to: PlainPlace; label: Key; right?: Right }
export type Group = { label?: Key; places: Entry[] }

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
      { to: '/reports/ranking', label: 'menu.ranking', right: 'reporting.reports' },
      { to: '/reports/forecast', label: 'menu.forecast', right: 'reporting.reports' },
      { to: '/reports/prospects', label: 'menu.prospects', right: 'reporting.reports' },
      { to: '/reports/unbilled', label: 'menu.unbilled', right: 'reporting.reports' },
      { to: '/reports/receivables', label: 'menu.receivables', right: 'reporting.reports' },
    ],
  },
  {
    label: 'menu.settings_group',
    places: [
      { to: '/settings/company', label: 'menu.company', right: 'billing.company' },
      { to: '/settings/tax-rates', label: 'menu.tax_rates', right: 'billing.tax-rates' },
      { to: '/settings/users', label: 'menu.users', right: 'identity.users' },
      { to: '/settings/departments', label: 'menu.departments', right: 'identity.departments' },
      { to: '/settings/api-keys', label: 'menu.api_keys', right: 'identity.api-keys' },
      { to: '/settings/imports', label: 'menu.imports', right: 'billing.imports' },
    ],
  },
]

/** Only what the person's roles may use. */
export function menuOf(me: Me): Group[] {
  return GROUPS.map((group) => ({
    ...group,
    places: group.places.filter((place) => !place.right || may(me, place.right)),
  })).filter((group) => group.places.length > 0)
}
