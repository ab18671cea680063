import { Collapse, Skeleton } from 'antd'
import { useAnswer } from '../../api/hooks'
import { t } from '../../i18n'
import { dateText } from '../../patterns/format'
import { LineTable } from '../../patterns/lines/LineTable'
import { ProblemAlert } from '../../patterns/ProblemAlert'

/** Earlier texts of the quote, as they were. */
export function QuoteRevisions({ id, costs }: { id: string; costs: boolean }) {
  const { data, error, isPending } = useAnswer('/billing/quotes/{record_id}/revisions', {
    path: { record_id: id },
  })
  if (isPending) return <Skeleton active />
  if (error) return <ProblemAlert error={error} />
  if (!data?.items.length) return <p className="empty">{t('quotes.no_revisions')}</p>
  const items = data.items.map((quote) => ({
    key: String(quote.revision),
    label: `${t('quotes.revision', { revision: quote.revision })}　${quote.subject}　${dateText(quote.quoted_on)}`,
    children: <LineTable document={quote} costs={costs} />,
  }))
  return <Collapse items={items} />
}
