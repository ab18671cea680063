import { useAnswer } from '../../api/hooks'
import type { Receivables as Answer } from '../../api/reports'
import { t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { ReportPage, useReportFilters } from '../../patterns/report/ReportPage'
import { AgeTable } from './AgeTable'
import { OpenInvoiceList } from './OpenInvoiceList'
import { ReceivableChart } from './ReceivableChart'

const PATH = '/reporting/receivables'

function summary({ total }: Answer): string {
  const late = total.total - total.not_due
  return t('receivables.summary', { total: grouped(total.total), late: grouped(late) })
}

/** 売掛残高: what is open on issued invoices, by billed customer and age. */
export function Receivables() {
  const { search, change, filters } = useReportFilters()
  const answer = useAnswer(PATH, { query: filters })
  const drill = answer.data?.items.find((item) => item.customer_id === search.drill)
  const open = (id: string) => change({ drill: id })
  return (
    <ReportPage
      title={t('menu.receivables')}
      path={PATH}
      query={filters}
      answer={answer}
      summary={summary}
      controls={null}
    >
      {(data) => (
        <>
          {data.items.length > 0 && <ReceivableChart items={data.items} onOpen={open} />}
          <AgeTable receivables={data} onOpen={open} />
          {drill && <OpenInvoiceList customer={drill} query={filters} onClose={() => change({ drill: undefined })} />}
        </>
      )}
    </ReportPage>
  )
}
