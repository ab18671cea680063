import { type Answer, type Body, call } from '../../api/call'
import { type Resource, type Single, untyped } from '../../api/resource'
import type { TaxRateRow } from '../../api/types'
import { code, t } from '../../i18n'
import { dateText, rateOf, taxRate } from '../../patterns/format'

const PATH = '/billing/tax-rates'
type Row = Omit<Body<'POST', '/billing/tax-rates/set'>, 'rate'>

/** The tax rate table: a record of which there is one, so its address has no id. */
export const taxRates: Resource<Single<Answer<'GET', typeof PATH>>> = {
  ...untyped('billing', 'tax-rates'),
  get: () => call('GET', PATH, {}),
  history: () => call('GET', `${PATH}/history`, {}),
}

/** Adds a row; the form asks for percent, the service for a fraction. */
export function addRow({ rate, planned, ...row }: Row & { rate: string }, key: string) {
  return call('POST', `${PATH}/set`, { body: { ...row, planned: Boolean(planned), rate: rateOf(String(rate)) }, key })
}

/** Changes the rate of the given row. */
export function setRow(row: TaxRateRow) {
  return (values: { rate: string; planned?: boolean }, key: string) => addRow({ ...keyOf(row), ...values }, key)
}

export function act(verb: 'confirm' | 'remove', row: TaxRateRow) {
  return (_: object, key: string) => call('POST', `${PATH}/${verb}`, { body: keyOf(row), key })
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
