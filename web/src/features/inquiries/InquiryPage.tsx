import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { VerbOf } from '../../api/resource'
import { inquiries } from '../../api/resources'
import type { Inquiry } from '../../api/types'
import { t } from '../../i18n'
import { BusinessDate } from '../../patterns/BusinessDate'
import { field } from '../../patterns/fields/field'
import { RecordName } from '../../patterns/fields/RecordName'
import { CommandButton } from '../../patterns/form/CommandButton'
import { RecordPage } from '../../patterns/page/RecordPage'
import { useId } from '../../patterns/page/useId'
import { StatePill } from '../../patterns/StatePill'
import { useMay } from '../../shell/session'
import { inquiryFields } from './fields'

const answerFields = [field('content', 'textarea', { required: true })]
const properties = inquiryFields.filter(({ name }) => name !== 'content' && name !== 'subject')

function Actions({ inquiry }: { inquiry: Inquiry }) {
  const run = <V extends VerbOf<typeof inquiries>>(verb: V) => inquiries.command(inquiry.id, verb)
  if (inquiry.status === 'closed') {
    return <CommandButton resource="inquiries" label={t('inquiries.reopen')} run={run('reopen')} />
  }
  return (
    <>
      <Link to="/inquiries/$id/edit" params={{ id: inquiry.id }}>
        <Button tabIndex={-1}>{t('word.edit')}</Button>
      </Link>
      {inquiry.status === 'received' && (
        <CommandButton resource="inquiries" label={t('inquiries.take')} run={run('take')} />
      )}
      <CommandButton resource="inquiries" label={t('inquiries.close')} run={run('close')} />
      <CommandButton
        resource="inquiries"
        type="primary"
        label={t('inquiries.answer')}
        fields={answerFields}
        run={run('answer')}
      />
    </>
  )
}

function Conversation({ inquiry }: { inquiry: Inquiry }) {
  return (
    <section className="panel">
      <h2>{t('inquiries.content')}</h2>
      <p className="pre">{inquiry.content}</p>
      {(inquiry.answers ?? []).map((answer) => (
        <div key={answer.at + answer.content} className="timeline-entry">
          <div className="head quiet">
            {t('inquiries.answered')} <BusinessDate value={answer.at} />{' '}
            {answer.by_id && <RecordName kind="user" id={answer.by_id} />}
          </div>
          <p className="pre">{answer.content}</p>
        </div>
      ))}
    </section>
  )
}

export function InquiryPage() {
  const id = useId()
  const mayEdit = useMay('crm.inquiries')
  return (
    <RecordPage
      of={inquiries}
      id={id}
      title={(inquiry) => inquiry.subject}
      sub={(inquiry) => (
        <>
          <span>{inquiry.number}</span>
          <StatePill of="inquiry_status" value={inquiry.status} />
          <span>{inquiry.customer_name}</span>
        </>
      )}
      fields={properties}
      editable={mayEdit}
      actions={(inquiry) => mayEdit && <Actions inquiry={inquiry} />}
      body={(inquiry) => <Conversation inquiry={inquiry} />}
    />
  )
}
