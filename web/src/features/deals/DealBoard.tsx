import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { type DragEvent, useState } from 'react'
import { useAnswer, useCommand } from '../../api/hooks'
import { deals } from '../../api/resources'
import type { Deal } from '../../api/types'
import { code, t } from '../../i18n'
import { FilterBar } from '../../patterns/list/FilterBar'
import { useListSearch } from '../../patterns/list/listSearch'
import { Money } from '../../patterns/Money'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { ScreenHead } from '../../patterns/ScreenHead'
import { useMay } from '../../shell/session'
import { DealCard } from './DealCard'
import { boardFilters, OPEN_STAGES } from './fields'
import { ViewSwitch } from './ViewSwitch'

type Stage = Deal['stage']

export function DealBoard() {
  const [search, change] = useListSearch()
  const [over, setOver] = useState('')
  const { message } = App.useApp()
  const mayEdit = useMay('crm.deals')
  const { tab: _, sort: __, ...query } = search
  const board = useAnswer('/crm/deals/board', { query: query as object })
  const advance = useCommand(({ id, stage }: { id: string; stage: Stage }, key) =>
    deals.command(id, 'advance')({ stage }, key),
  )
  const move = (id: string, stage: Stage) =>
    advance.mutate({ id, stage }, { onError: (error) => void message.error(error.message) })
  const drop = (event: DragEvent, stage: Stage) => {
    event.preventDefault()
    setOver('')
    const id = event.dataTransfer.getData('text/plain')
    if (id) move(id, stage)
  }
  return (
    <div className="screen list-screen">
      <ScreenHead title={t('menu.deals')}>
        <ViewSwitch now="/deals/board" />
        {mayEdit && (
          <Link to="/deals/new">
            <Button type="primary" tabIndex={-1}>
              {t('list.create')}
            </Button>
          </Link>
        )}
      </ScreenHead>
      <div className="list-bar">
        <FilterBar resource="deals" filters={boardFilters} search={search} onChange={change} />
      </div>
      <ProblemAlert error={board.error} retry={() => void board.refetch()} />
      <div className="board">
        {board.data?.columns.map(({ stage, count, amount, items }) => (
          <section
            key={stage}
            className={`board-column ${over === stage ? 'over' : ''}`}
            aria-label={code('deal_stage', stage)}
            onDragOver={(event) => {
              // Won comes from a quote and lost asks why; a drag does neither.
              if (!OPEN_STAGES.includes(stage)) return
              event.preventDefault()
              setOver(stage)
            }}
            onDragLeave={() => setOver('')}
            onDrop={(event) => drop(event, stage)}
          >
            <header>
              <h2>
                {code('deal_stage', stage)} <span className="quiet">{count}</span>
              </h2>
              <Money value={amount} unit={t('word.yen')} />
            </header>
            <ul>
              {items.map((deal) => (
                <DealCard key={deal.id} deal={deal} onMove={mayEdit ? (to) => move(deal.id, to) : undefined} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
