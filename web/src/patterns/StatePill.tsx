import type { Answer } from '../api/call'
import type { Deal, Inquiry, Invoice, Job, Lead, Quote, Sale } from '../api/types'
import { code } from '../i18n'

type Tone = 'good' | 'wait' | 'bad' | 'quiet' | 'accent'

/** The enumerations of states, named as in the catalogues, with the codes that the services give. */
type States = {
  deal_stage: Deal['stage']
  lead_status: Lead['status']
  inquiry_status: Inquiry['status']
  quote_status: Quote['status']
  sale_state: Quote['sale_state']
  sale_kind: Sale['kind']
  billing_state: Sale['billing']
  invoice_status: Invoice['status']
  payment_state: NonNullable<Invoice['payment_state']>
  job_status: Job['status']
  ranking_class: NonNullable<Answer<'GET', '/reporting/ranking'>['items'][number]['class']>
  rate_state: 'planned'
}
export type StateSet = keyof States
export type State = { [S in StateSet]: { of: S; value: States[S] } }[StateSet]

const TONES: { [S in StateSet]: Record<States[S], Tone> } = {
  deal_stage: { inquiry: 'quiet', proposal: 'accent', quote: 'accent', negotiation: 'wait', won: 'good', lost: 'bad' },
  lead_status: { new: 'quiet', contacted: 'accent', qualified: 'good', converted: 'good', lost: 'bad' },
  inquiry_status: { received: 'wait', working: 'wait', answered: 'good', closed: 'good' },
  quote_status: { draft: 'quiet', submitted: 'accent', won: 'good', lost: 'bad', expired: 'wait' },
  sale_state: { none: 'quiet', partial: 'wait', all: 'good' },
  sale_kind: { sale: 'quiet', reversal: 'bad' },
  billing_state: { unbilled: 'wait', billed: 'good' },
  invoice_status: { draft: 'quiet', issued: 'accent', void: 'bad' },
  payment_state: { unpaid: 'wait', partial: 'wait', paid: 'good' },
  job_status: { queued: 'wait', running: 'accent', done: 'good', failed: 'bad' },
  ranking_class: { A: 'accent', B: 'quiet', C: 'quiet' },
  rate_state: { planned: 'wait' },
}

export function isStateSet(set: string | undefined): set is StateSet {
  return set !== undefined && set in TONES
}

type Props<S extends StateSet> = { of: S; value: States[S] | null | undefined }

/** A state in words on a soft ground of the colour that carries its meaning. `of` names the enumeration. */
export function StatePill<S extends StateSet>({ of, value }: Props<S>) {
  if (!value) return null
  return <span className={`pill ${TONES[of][value] ?? 'quiet'}`}>{code(of, value)}</span>
}
