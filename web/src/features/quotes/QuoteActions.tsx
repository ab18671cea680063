import { FilePdfOutlined } from '@ant-design/icons'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { quotes } from '../../api/resources'
import type { Quote } from '../../api/types'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { today } from '../../patterns/format'
import { RegisterSale } from './RegisterSale'

const on = field('on', 'date', { required: true })
const loseFields = [on, field('reason', 'textarea', { required: true })]
const forecastFields = [field('probability', 'percent'), field('expected_month', 'month')]

type Verb = 'submit' | 'win' | 'lose' | 'revise' | 'withdraw' | 'set-forecast' | 'count'

/** What a button of a quote's command needs. */
function command<V extends Verb>(quote: Quote, verb: V) {
  const label = t(`quotes.${verb.replace('-', '_') as 'submit'}`)
  return { resource: 'quotes', label, run: quotes.command(quote.id, verb) }
}

function Offered({ quote }: { quote: Quote }) {
  const navigate = useNavigate()
  const [selling, setSelling] = useState(false)
  const forecast = (
    <CommandButton
      {...command(quote, 'set-forecast')}
      fields={forecastFields}
      initial={{ probability: quote.probability, expected_month: quote.expected_month }}
    />
  )
  const edit = (revised: Quote) => void navigate({ to: '/quotes/$id/edit', params: { id: revised.id } })
  if (quote.status === 'draft') {
    return (
      <>
        {forecast}
        <Link to="/quotes/$id/edit" params={{ id: quote.id }}>
          <Button tabIndex={-1}>{t('word.edit')}</Button>
        </Link>
        <CommandButton {...command(quote, 'submit')} type="primary" />
      </>
    )
  }
  if (quote.status === 'submitted') {
    return (
      <>
        {forecast}
        {quote.relation && !quote.counts && <CommandButton {...command(quote, 'count')} />}
        <CommandButton {...command(quote, 'revise')} onDone={edit} question={t('quotes.revise_question')} />
        <CommandButton {...command(quote, 'lose')} danger fields={loseFields} initial={{ on: today() }} />
        <CommandButton {...command(quote, 'win')} type="primary" fields={[on]} initial={{ on: today() }} />
      </>
    )
  }
  if (quote.status === 'won') {
    return (
      <>
        {quote.sale_state === 'none' && (
          <CommandButton {...command(quote, 'withdraw')} danger question={t('quotes.withdraw_question')} />
        )}
        {quote.sale_state !== 'all' && (
          <Button type="primary" onClick={() => setSelling(true)}>
            {t('quotes.register_sale')}
          </Button>
        )}
        {selling && <RegisterSale quote={quote} onClose={() => setSelling(false)} />}
      </>
    )
  }
  return <CommandButton {...command(quote, 'revise')} onDone={edit} question={t('quotes.revise_question')} />
}

/** What can be done with a quote where it stands; the next step is the primary button. */
export function QuoteActions({ quote, mayEdit }: { quote: Quote; mayEdit: boolean }) {
  return (
    <>
      <Button icon={<FilePdfOutlined />} href={`/api/billing/quotes/${quote.id}/pdf`} target="_blank">
        {t('quotes.pdf')}
      </Button>
      {mayEdit && <Offered quote={quote} />}
    </>
  )
}
