import { Link } from '@tanstack/react-router'
import { activities, deals, quotes, todos } from '../../api/resources'
import type { Deal } from '../../api/types'
import { t } from '../../i18n'
import { column } from '../../patterns/fields/field'
import { RecordPage } from '../../patterns/page/RecordPage'
import { relatedTab } from '../../patterns/page/Related'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { useMay } from '../../shell/session'
import { activityColumns } from '../activities/fields'
import { quoteColumns } from '../quotes/fields'
import { DealActions } from './DealActions'
import { dealFields, isUntouched } from './fields'

const todoColumns = [
  column<typeof todos>('subject', 'text', 260),
  column<typeof todos>('due_on', 'date', 150),
  column<typeof todos>('owner_name', 'text', 110),
]

function Sub({ deal }: { deal: Deal }) {
  return (
    <>
      <span>{deal.number}</span>
      <StatePill of="deal_stage" value={deal.stage} />
      {isUntouched(deal) && <span className="pill wait">{t('deals.untouched')}</span>}
      {deal.customer_id ? (
        <Link to="/customers/$id" params={{ id: deal.customer_id }}>
          {deal.customer_name}
        </Link>
      ) : (
        deal.lead_id && (
          <Link to="/leads/$id" params={{ id: deal.lead_id }}>
            {deal.lead_company}
          </Link>
        )
      )}
      <span>{deal.owner_name}</span>
      {deal.lost_reason && <span className="bad">{deal.lost_reason}</span>}
    </>
  )
}

export function DealPage() {
  const id = useId()
  const mayEdit = useMay('crm.deals')
  const own = (name: string) => name !== 'customer_name' && name !== 'deal_name'
  return (
    <RecordPage
      of={deals}
      id={id}
      title={(deal) => deal.name}
      sub={(deal) => <Sub deal={deal} />}
      fields={dealFields}
      editable={(deal) => mayEdit && deal.stage !== 'won' && deal.stage !== 'lost'}
      actions={(deal) => <DealActions deal={deal} mayEdit={mayEdit} />}
      tabs={() => [
        relatedTab({
          of: quotes,
          filters: { deal_id: id },
          columns: quoteColumns.filter((one) => !one.hidden && own(one.name)),
          title: 'subject',
          open: '/quotes/$id',
        }),
        relatedTab({
          of: activities,
          filters: { deal_id: id },
          columns: activityColumns.filter((one) => !one.hidden && own(one.name)),
          title: 'content',
          open: '/activities/$id',
        }),
        relatedTab({ of: todos, filters: { deal_id: id }, columns: todoColumns, title: 'subject' }),
      ]}
    />
  )
}
