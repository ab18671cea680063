import { Segmented } from 'antd'
import { useAnswer } from '../../api/hooks'
import type { Unbilled } from '../../api/reports'
import { code, t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { Beside } from '../../patterns/report/Drill'
import { ReportPage, useReportFilters } from '../../patterns/report/ReportPage'
import { CustomerSums } from './CustomerSums'
import { SlipTable } from './SlipTable'
import { UnbilledChart } from './UnbilledChart'

const PATH = '/reporting/unbilled'
const GROUPINGS = ['customer', 'sale']

function summary({ total }: Unbilled): string {
  return t('unbilled.summary', { count: grouped(total.sales_count), net: grouped(total.net) })
}

/** 未請求一覧: sales that no invoice holds yet. */
export function UnbilledSales() {
  const { search, change, filters } = useReportFilters()
  const answer = useAnswer(PATH, { query: filters })
  const group = search.group === 'sale' ? 'sale' : 'customer'
  const drill = answer.data?.customers.find((customer) => customer.customer_id === search.drill)
  const open = (id: string) => change({ drill: id })
  return (
    <ReportPage
      title={t('menu.unbilled')}
      path={PATH}
      query={filters}
      answer={answer}
      summary={summary}
      controls={
        <Segmented
          aria-label={t('report.group')}
          value={group}
          options={GROUPINGS.map((value) => ({ value, label: code('unbilled_group', value) }))}
          onChange={(next) => change({ group: next })}
        />
      }
    >
      {(data) => (
        <>
          {data.customers.length > 0 && <UnbilledChart customers={data.customers} onOpen={open} />}
          {group === 'sale' ? (
            <SlipTable slips={data.items} total={data.total.net} />
          ) : (
            <CustomerSums unbilled={data} onOpen={open} />
          )}
          {drill && (
            <Beside title={t('unbilled.slips_of', { name: drill.name })} onClose={() => change({ drill: undefined })}>
              <SlipTable
                slips={data.items.filter((slip) => slip.billed_customer_id === drill.customer_id)}
                total={drill.net}
              />
            </Beside>
          )}
        </>
      )}
    </ReportPage>
  )
}
