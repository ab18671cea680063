import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import type { Body } from '../../api/call'
import { leads } from '../../api/resources'
import type { Lead } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'

const convertFields = [
  field('deal_name', 'text', { wide: true, hint: 'leads.deal_name_hint' }),
  field('existing_customer_id', 'customer', { wide: true, hint: 'leads.existing_hint' }),
]

type Conversion = Body<'POST', '/crm/leads/{record_id}/convert'>
const NEXT: Partial<Record<Lead['status'], 'contact' | 'qualify'>> = { new: 'contact', contacted: 'qualify' }

/** What can be done with a lead where it stands. */
export function LeadActions({ lead }: { lead: Lead }) {
  const navigate = useNavigate()
  if (lead.status === 'converted' || lead.status === 'lost') return null
  const next = NEXT[lead.status]
  const convert = (values: Conversion, key: string) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value))
    return leads.command(lead.id, 'convert')(given, key)
  }
  return (
    <>
      <Link to="/leads/$id/edit" params={{ id: lead.id }}>
        <Button tabIndex={-1}>{t('word.edit')}</Button>
      </Link>
      <CommandButton
        resource="leads"
        label={t('leads.lose')}
        danger
        question={t('leads.lose_question')}
        run={leads.command(lead.id, 'lose')}
      />
      {next && <CommandButton resource="leads" label={t(`leads.${next}`)} run={leads.command(lead.id, next)} />}
      <CommandButton
        resource="leads"
        label={t('leads.convert')}
        type="primary"
        question={t('leads.convert_question')}
        fields={convertFields}
        initial={{ deal_name: '' }}
        run={convert}
        onDone={(converted) =>
          converted.converted_customer_id &&
          void navigate({ to: '/customers/$id', params: { id: converted.converted_customer_id } })
        }
      />
    </>
  )
}
