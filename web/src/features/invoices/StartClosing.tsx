import { Modal } from 'antd'
import { useState } from 'react'
import { call } from '../../api/call'
import { t } from '../../i18n'
import { field } from '../../patterns/fields/field'
import { CommandButton } from '../../patterns/form/CommandButton'
import { addDays, today } from '../../patterns/format'
import { JobProgress } from '../../patterns/JobProgress'

const fields = [field('closing_on', 'date', { required: true })]

/** 締め処理: one invoice for each customer whose period ends on the day. The run goes on without this page. */
export function StartClosing() {
  const [job, setJob] = useState<string | null>(null)
  const lastMonthEnd = addDays(`${today().slice(0, 7)}-01`, -1)
  return (
    <>
      <CommandButton
        resource="invoices"
        label={t('invoices.closing')}
        question={t('invoices.closing_question')}
        fields={fields}
        initial={{ closing_on: lastMonthEnd }}
        run={(body: { closing_on: string }, key: string) => call('POST', '/billing/closings', { body, key })}
        onDone={({ id }) => setJob(id)}
      />
      <Modal open={job !== null} title={t('invoices.closing')} footer={null} onCancel={() => setJob(null)}>
        {job && <JobProgress context="billing" id={job} />}
      </Modal>
    </>
  )
}
