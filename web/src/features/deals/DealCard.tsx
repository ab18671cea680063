import { Link } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import type { Answer } from '../../api/call'
import type { Deal } from '../../api/types'
import { code, t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { Money } from '../../patterns/Money'
import { isUntouched, OPEN_STAGES } from './fields'

type Card = Answer<'GET', '/crm/deals/board'>['columns'][number]['items'][number]
type Props = { deal: Card; onMove?: (stage: Deal['stage']) => void }

/** A deal on the board: dragged with the mouse, moved by its menu with the keyboard or a thumb. */
export function DealCard({ deal, onMove }: Props) {
  const open = OPEN_STAGES.includes(deal.stage)
  const untouched = isUntouched(deal)
  const menu = OPEN_STAGES.filter((stage) => stage !== deal.stage).map((stage) => ({
    key: stage,
    label: t('deals.move_to', { stage: code('deal_stage', stage) }),
    onClick: () => onMove?.(stage),
  }))
  return (
    <li
      className={`deal-card ${untouched ? 'untouched' : ''}`}
      draggable={open && Boolean(onMove)}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', deal.id)}
    >
      <Link to="/deals/$id" params={{ id: deal.id }}>
        {deal.name}
      </Link>
      <p className="quiet">{deal.customer_name ?? deal.lead_company}</p>
      <p className="row">
        <Money value={deal.expected_amount} unit={t('word.yen')} />
        <BusinessDate value={deal.expected_month} />
      </p>
      <p className="row quiet">
        {deal.owner_name}
        {untouched && <span className="pill wait">{t('deals.untouched')}</span>}
        <span className="spring" />
        {open && onMove && (
          <Dropdown menu={{ items: menu }} trigger={['click']} autoFocus>
            <Button size="small" type="text" aria-label={t('deals.move', { name: deal.name })}>
              ⋯
            </Button>
          </Dropdown>
        )}
      </p>
    </li>
  )
}
