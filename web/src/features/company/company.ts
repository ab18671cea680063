import { type Answer, type Body, call } from '../../api/call'
import { type Resource, untyped } from '../../api/resource'

const PATH = '/billing/company'

type Company = Answer<'GET', typeof PATH>
type Changes = Body<'PATCH', typeof PATH>
type Shape = {
  record: Company
  item: Company
  made: Company
  create: Changes
  patch: Changes
  filters: never
  verbs: never
}

/** Our own company: a record of which there is one, so its address has no id. */
export const company: Resource<Shape> = {
  ...untyped('billing', 'companies'),
  get: () => call('GET', PATH, {}),
  patch: (_, version, body, key) => call('PATCH', PATH, { body, version, key }),
}
