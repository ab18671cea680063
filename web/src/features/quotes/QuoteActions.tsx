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

function commandOf(quote: Quote, verb: Verb) {
  return (values: Record<string, unknown>, key: string) => quotes.command<Quote>(quote.id, verb, values, key)
}

function Command({
  quote,
  verb,
  ...more
}: { quote: Quote; verb: Verb } & Partial<Parameters<typeof CommandButton>[0]>) {
  const label = t(`quotes.${verb.replace('-', '_') as 'submit'}`)
  return <CommandButton resource="quotes" label={label} run={commandOf(quote, verb)} {...(more as object)} />
}

function Offered({ quote }: { quote: Quote }) {
  const navigate = useNavigate()
  const [selling, setSelling] = useState(false)
  const forecast = (
    <Command
      quote={quote}
      verb="set-forecast"
      fields={forecastFields}
      initial={{ probability: quote.probability, expected_month: quote.expected_month }}
    />
  )
  const edit = (revised: Quote) => void navigate({ to: '/quotes/$id/edit', params: { id: revised.id } as never })
  if (quote.status === 'draft') {
    return (
      <>
        {forecast}
        <Link to="/quotes/$id/edit" params={{ id: quote.id }}>
          <Button tabIndex={-1}>{t('word.edit')}</Button>
        </Link>
        <Command quote={quote} verb="submit" type="primary" />
      </>
    )
  }
  if (quote.status === 'submitted') {
    return (
      <>
        {forecast}
        {quote.relation && !quote.counts && <Command quote={quote} verb="count" />}
        <Command quote={quote} verb="revise" onDone={edit as never} question={t('quotes.revise_question')} />
        <Command quote={quote} verb="lose" danger fields={loseFields} initial={{ on: today() }} />
        <Command quote={quote} verb="win" type="primary" fields={[on]} initial={{ on: today() }} />
      </>
    )
  }
  if (quote.status === 'won') {
    return (
      <>
        {quote.sale_state === 'none' && (
          <Command quote={quote} verb="withdraw" danger question={t('quotes.withdraw_question')} />
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
  return <Command quote={quote} verb="revise" onDone={edit as never} question={t('quotes.revise_question')} />
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
