import type { TaxRateRow } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { percentOf } from '../../patterns/format'
import { act, addRow, rowText, setRow } from './taxRates'

const RATE = [field('rate', 'rate', { required: true }), field('planned', 'flag', { hint: 'tax-rates.planned_hint' })]
const KEY = [
  field('tax_class', 'code', { required: true, set: 'taxed_class' }),
  field('from', 'date', { required: true }),
]

export function AddRow() {
  return (
    <CommandButton
      resource="tax-rates"
      label={t('tax-rates.add')}
      type="primary"
      fields={[...KEY, ...RATE]}
      initial={{ tax_class: 'standard', planned: false }}
      run={addRow}
    />
  )
}

/** What can be done with a row: a planned one becomes law, any is corrected or taken out. */
export function RowActions({ row }: { row: TaxRateRow }) {
  return (
    <span className="row actions">
      {row.planned && (
        <CommandButton
          resource="tax-rates"
          label={t('tax-rates.confirm')}
          question={t('tax-rates.confirm_question', { row: rowText(row) })}
          run={act('confirm', row)}
        />
      )}
      <CommandButton
        resource="tax-rates"
        label={t('tax-rates.change')}
        type="text"
        question={rowText(row)}
        fields={RATE}
        initial={{ rate: percentOf(row.rate), planned: row.planned }}
        run={setRow(row)}
      />
      <CommandButton
        resource="tax-rates"
        label={t('tax-rates.remove')}
        type="text"
        danger
        question={t('tax-rates.remove_question', { row: rowText(row) })}
        run={act('remove', row)}
      />
    </span>
  )
}
