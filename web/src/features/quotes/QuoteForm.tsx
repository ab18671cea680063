import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { Form, Skeleton } from 'antd'
import { useRecord } from '../../api/hooks'
import type { FieldError } from '../../api/problem'
import type { CreateOf } from '../../api/resource'
import { customers, quotes } from '../../api/resources'
import type { Customer } from '../../api/types'
import { t } from '../../i18n'
import { FieldItems } from '../../patterns/form/FieldItems'
import { RecordForm } from '../../patterns/form/RecordForm'
import { addDays, today } from '../../patterns/format'
import { LineEditor } from '../../patterns/lines/LineEditor'
import { blankLine, bodyOf, draftOf, type LineDraft } from '../../patterns/lines/line'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import { useMe, useSeesCosts } from '../../shell/session'
import { quoteFields, quoteTextFields } from './fields'

type Values = Omit<CreateOf<typeof quotes>, 'lines'> & { lines: LineDraft[] }
const COPIED_FROM_CUSTOMER = ['tax_method', 'tax_rounding', 'line_rounding'] as const
const VALID_DAYS = 30

/** `month` is the expected month of a quote that has one already: its rates depend on it. */
function Lines({ errors, month }: { errors: FieldError[]; month?: string | null }) {
  const form = Form.useFormInstance()
  const values = (Form.useWatch([], form) ?? {}) as Values
  const costs = useSeesCosts()
  const { customer_id, tax_method, tax_rounding, line_rounding, withholding, quoted_on, delivery_on } = values
  const terms = { customer_id, tax_method, tax_rounding, line_rounding, withholding, quoted_on, delivery_on }
  const document = { ...terms, expected_month: values.expected_month ?? month }
  return (
    <Form.Item name="lines" noStyle>
      <LineEditor document={document} costs={costs} errors={errors} />
    </Form.Item>
  )
}

function termsOf(customer: Customer | undefined): Partial<Values> {
  const terms = COPIED_FROM_CUSTOMER.map((name) => [name, customer?.[name]])
  return Object.fromEntries(terms.filter(([, value]) => value))
}

export function QuoteForm() {
  const { id } = useParams({ strict: false })
  const given = useSearch({ strict: false }) as Partial<Values>
  const me = useMe()
  const navigate = useNavigate()
  const router = useRouter()
  const client = useQueryClient()
  const { data: quote, error } = useRecord(quotes, id)
  const customer = useRecord(customers, id ? undefined : (given.customer_id ?? undefined))
  if (error) return <ProblemAlert error={error} />
  if ((id && !quote) || customer.isLoading) return <Skeleton active className="screen" />
  const onValues = async (changed: Partial<Values>, set: (values: Partial<Values>) => void) => {
    const chosen = changed.customer_id
    if (typeof chosen !== 'string') return
    const found = await client.ensureQueryData({
      queryKey: [customers.context, customers.name, 'one', chosen, null],
      queryFn: () => customers.get(chosen),
    })
    set(termsOf(found))
  }
  const record = quote && ({ ...quote, lines: quote.lines.map(draftOf) } as unknown as typeof quote)
  const initial: Partial<Values> = {
    quoted_on: today(),
    valid_until: addDays(today(), VALID_DAYS),
    owner_id: me.id,
    department_id: me.department_id,
    tax_method: 'exclusive',
    tax_rounding: 'down',
    line_rounding: 'down',
    withholding: false,
    ...termsOf(customer.data),
    lines: [blankLine()],
    ...given,
  }
  return (
    <RecordForm
      key={id ?? 'new'}
      of={quotes}
      title={quote ? t('form.edit_title', { noun: quote.number }) : t('form.new_title', { noun: t('menu.quotes') })}
      fields={quoteFields}
      record={record}
      initial={initial}
      body={(values: Values) => ({ ...values, lines: bodyOf(values.lines) })}
      onValues={(changed, set) => void onValues(changed, set)}
      onSaved={(saved) => void navigate({ to: '/quotes/$id', params: { id: saved.id }, replace: true })}
      onCancel={() => router.history.back()}
    >
      {(errors) => (
        <>
          <Lines errors={errors} month={quote?.expected_month} />
          <div className="panel">
            <FieldItems resource="quotes" fields={quoteTextFields} />
          </div>
        </>
      )}
    </RecordForm>
  )
}
