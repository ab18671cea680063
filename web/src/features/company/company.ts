import { type Answer, type Body, call } from '../../api/call'
import { type Resource, type Single, untyped } from '../../api/resource'

const PATH = '/billing/company'
type Company = Single<Answer<'GET', typeof PATH>, Body<'PATCH', typeof PATH>>

/** Our own company: a record of which there is one, so its address has no id. */
export const company: Resource<Company> = {
  ...untyped('billing', 'companies'),
  get: () => call('GET', PATH, {}),
  patch: (_, version, body, key) => call('PATCH', PATH, { body, version, key }),
}
