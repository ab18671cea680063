import { request } from '../../api/request'
import { type Resource, resource } from '../../api/resource'
import type { TaxRateRow, TaxRates } from '../../api/types'
import { code, t } from '../../i18n'
import { dateText, rateOf, taxRate } from '../../patterns/format'

type Values = Record<string, unknown>
const PATH = '/billing/tax-rates'

/** The tax rate table: a record of which there is one, so its address has no id. */
export const taxRates: Resource<TaxRates> = {
  ...resource<TaxRates>('billing', 'tax-rates'),
  get: () => request(PATH),
  history: () => request(`${PATH}/history`),
}

const send = (verb: string, body: Values, key: string) =>
  request<TaxRates>(`${PATH}/${verb}`, { method: 'POST', body, key })

/** Adds a row, or changes the given one; the form asks for percent, the service for a fraction. */
export function setRow(row?: TaxRateRow) {
  return ({ rate, planned, ...values }: Values, key: string) =>
    send('set', { ...(row && keyOf(row)), ...values, planned: Boolean(planned), rate: rateOf(String(rate)) }, key)
}

export function act(verb: 'confirm' | 'remove', row: TaxRateRow) {
  return (_: Values, key: string) => send(verb, keyOf(row), key)
}

export const keyOf = ({ tax_class, from }: TaxRateRow) => ({ tax_class, from })

/** A row in words: its class, its day, its rate. */
export function rowText(row: TaxRateRow): string {
  return t(row.planned ? 'tax-rates.row_planned' : 'tax-rates.row', {
    kind: code('tax_class', row.tax_class),
    from: dateText(row.from),
    rate: taxRate(row.rate),
  })
}
