import { Link } from '@tanstack/react-router'
import { activities, deals, leads } from '../../api/resources'
import type { Lead } from '../../api/types'
import { t } from '../../i18n'
import { RecordPage } from '../../patterns/page/RecordPage'
import { relatedTab } from '../../patterns/page/Related'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { useMay } from '../../shell/session'
import { activityColumns } from '../activities/fields'
import { dealColumns } from '../deals/fields'
import { leadFields } from './fields'
import { LeadActions } from './LeadActions'

function Sub({ lead }: { lead: Lead }) {
  return (
    <>
      <span>{lead.code}</span>
      <StatePill of="lead_status" value={lead.status} />
      {lead.converted_customer_id && (
        <Link to="/customers/$id" params={{ id: lead.converted_customer_id }}>
          {t('leads.to_customer')}
        </Link>
      )}
      {lead.converted_deal_id && (
        <Link to="/deals/$id" params={{ id: lead.converted_deal_id }}>
          {t('leads.to_deal')}
        </Link>
      )}
    </>
  )
}

export function LeadPage() {
  const id = useId()
  const mayEdit = useMay('crm.leads')
  return (
    <RecordPage
      of={leads}
      id={id}
      title={(lead) => lead.company}
      sub={(lead) => <Sub lead={lead} />}
      fields={leadFields}
      editable={(lead) => mayEdit && lead.status !== 'converted'}
      actions={(lead) => mayEdit && <LeadActions lead={lead} />}
      tabs={() => [
        relatedTab({
          of: activities,
          filters: { lead_id: id },
          columns: activityColumns.filter((column) => !column.hidden && column.name !== 'customer_name'),
          title: 'content',
          open: '/activities/$id',
        }),
        relatedTab({
          of: deals,
          filters: { lead_id: id },
          columns: dealColumns.filter((column) => !column.hidden && column.name !== 'customer_name'),
          title: 'name',
          open: '/deals/$id',
        }),
      ]}
    />
  )
}
