import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { deals } from '../../api/resources'
import type { Deal } from '../../api/types'
import { choices, t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { today } from '../../patterns/format'
import { useMay } from '../../shell/session'
import { OPEN_STAGES } from './fields'

const loseFields = [field('on', 'date', { required: true }), field('reason', 'textarea', { required: true })]

function nextStage(stage: Deal['stage']): Deal['stage'] | undefined {
  return OPEN_STAGES[OPEN_STAGES.indexOf(stage) + 1]
}

export function DealActions({ deal, mayEdit }: { deal: Deal; mayEdit: boolean }) {
  const mayQuote = useMay('billing.quotes')
  const open = OPEN_STAGES.includes(deal.stage)
  const next = nextStage(deal.stage)
  const nextLabel = choices('deal_stage').find((choice) => choice.value === next)?.label ?? ''
  if (!open) {
    return (
      mayEdit &&
      deal.stage === 'lost' && (
        <CommandButton resource="deals" label={t('deals.reopen')} run={deals.command(deal.id, 'reopen')} />
      )
    )
  }
  return (
    <>
      {mayEdit && (
        <>
          <Link to="/activities/new" search={{ deal_id: deal.id, customer_id: deal.customer_id ?? undefined }}>
            <Button tabIndex={-1}>{t('command.new_activity')}</Button>
          </Link>
          <CommandButton
            resource="deals"
            label={t('deals.lose')}
            danger
            fields={loseFields}
            initial={{ on: today() }}
            run={deals.command(deal.id, 'lose')}
          />
          {next && (
            <CommandButton
              resource="deals"
              label={t('deals.advance_to', { stage: nextLabel })}
              run={(_, key) => deals.command(deal.id, 'advance')({ stage: next }, key)}
            />
          )}
        </>
      )}
      {mayQuote && (
        <Link
          to="/quotes/new"
          search={{ deal_id: deal.id, customer_id: deal.customer_id ?? undefined, subject: deal.name }}
        >
          <Button type="primary" tabIndex={-1}>
            {t('command.new_quote')}
          </Button>
        </Link>
      )}
    </>
  )
}
