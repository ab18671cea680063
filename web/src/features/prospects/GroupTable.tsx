import type { Prospects } from '../../api/reports'
import { type Key, t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { Money } from '../../patterns/Money'
import { Beside } from '../../patterns/report/Drill'
import { Figure } from '../../patterns/report/Figure'
import { type ReportColumn, ReportTable } from '../../patterns/report/ReportTable'
import { DealTable } from './DealTable'
import type { Group, Grouping } from './groups'

type Props = {
  groups: Group[]
  by: Exclude<Grouping, 'deal'>
  total: Prospects['total']
  open?: string
  onOpen: (key: string | undefined) => void
}

const LABELS: Record<Props['by'], Key> = {
  owner: 'field.owner_name',
  department: 'field.department_name',
  customer: 'ranking.customer',
}

function columnsOf({ by, total, onOpen }: Props): ReportColumn<Group>[] {
  return [
    { name: 'name', wraps: true, label: t(LABELS[by]), show: (group) => group.name, total: t('word.total') },
    {
      name: 'deals',
      label: t('prospects.deals'),
      right: true,
      width: 90,
      show: (group) => grouped(group.deals.length),
      total: grouped(total.deals),
    },
    {
      name: 'amount',
      label: t('forecast_measure.amount'),
      right: true,
      width: 150,
      show: (group) => <Money value={group.amount} />,
      total: <Money value={total.amount} />,
    },
    {
      name: 'weighted',
      label: t('forecast_measure.weighted'),
      right: true,
      width: 150,
      show: (group) => (
        <Figure
          value={group.weighted}
          of={t('prospects.open', { name: group.name })}
          onOpen={() => onOpen(group.key)}
        />
      ),
      total: <Money value={total.weighted} />,
    },
  ]
}

/** The month's deals summed by person, department or customer; a sum opens its deals. */
export function GroupTable(props: Props) {
  const { groups, open, onOpen } = props
  const chosen = groups.find((group) => group.key === open)
  return (
    <>
      <ReportTable
        label={t('menu.prospects')}
        rows={groups}
        keyOf={(group) => group.key}
        columns={columnsOf(props)}
        empty={t('prospects.empty')}
      />
      {chosen && (
        <Beside width={1080} title={chosen.name} onClose={() => onOpen(undefined)}>
          <DealTable items={chosen.deals} total={{ ...chosen, deals: chosen.deals.length }} />
        </Beside>
      )}
    </>
  )
}
