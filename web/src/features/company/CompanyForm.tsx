import { useRouter } from '@tanstack/react-router'
import { Skeleton } from 'antd'
import { useRecord } from '../../api/hooks'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { RecordForm } from '../../patterns/form/RecordForm'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { Properties } from '../../patterns/page/Properties'
import { ScreenHead } from '../../patterns/ScreenHead'
import { useMay } from '../../shell/session'
import { company } from './company'

const fields = [
  field('name', 'text', { required: true, section: 'issuer' }),
  field('registration_number', 'text', { section: 'issuer' }),
  field('postal_code', 'text', { section: 'issuer' }),
  field('address', 'text', { section: 'issuer', wide: true }),
  field('phone', 'phone', { section: 'issuer' }),
  field('email', 'email', { section: 'issuer' }),
  field('bank_account', 'textarea', { section: 'issuer' }),
  field('fiscal_first_month', 'integer', { required: true, section: 'accounting', hint: 'companies.month_hint' }),
]

export function CompanyForm() {
  const { data: record, error, refetch } = useRecord(company, 'ours')
  const router = useRouter()
  const mayEdit = useMay('billing.company')
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!record) return <Skeleton active className="screen" />
  if (!mayEdit) {
    return (
      <div className="screen">
        <ScreenHead title={t('menu.company')} />
        <Properties of={company} record={record} fields={fields} editable={false} />
      </div>
    )
  }
  return (
    <RecordForm
      key={record.version}
      of={company}
      title={t('menu.company')}
      fields={fields}
      record={record}
      onSaved={() => void refetch()}
      onCancel={() => router.history.back()}
    />
  )
}
