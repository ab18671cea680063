import { t } from '../../i18n'
import { DateInput } from '../fields/DateInput'
import { Lookup } from '../fields/Lookup'

type Values = Record<string, string | undefined>
type Props = { values: Values; onChange: (changes: Values) => void }

const LOOKUPS = [
  { kind: 'department', name: 'department_id', label: 'field.department_id' },
  { kind: 'user', name: 'owner_id', label: 'field.owner_id' },
] as const

/** Department, owner and as-of day: what every report can be narrowed by. */
export function SharedFilters({ values, onChange }: Props) {
  return (
    <div className="report-filters">
      {LOOKUPS.map(({ kind, name, label }) => (
        <div key={name} className="report-filter">
          <Lookup
            kind={kind}
            label={t(label)}
            placeholder={t(label)}
            value={values[name]}
            onChange={(id) => onChange({ [name]: id ?? undefined })}
          />
        </div>
      ))}
      <div className="report-day">
        <DateInput
          label={t('as_of.label')}
          placeholder={t('as_of.label')}
          value={values.as_of}
          onChange={(day) => onChange({ as_of: day ?? undefined })}
        />
      </div>
    </div>
  )
}
