import type { components } from '../generated/crm'

type Shapes = components['schemas']

export type Customer = Shapes['CustomerRecord']
export type Contact = Shapes['ContactRecord']
export type Lead = Shapes['LeadRecord']
export type Deal = Shapes['DealRecord']
export type Activity = Shapes['ActivityRecord']
export type Todo = Shapes['TodoRecord']
export type Inquiry = Shapes['InquiryRecord']
