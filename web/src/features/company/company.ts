import { request } from '../../api/request'
import { type Resource, resource } from '../../api/resource'
import type { Company } from '../../api/types'

const PATH = '/billing/company'

/** Our own company: a record of which there is one, so its address has no id. */
export const company: Resource<Company> = {
  ...resource<Company>('billing', 'companies'),
  get: () => request(PATH),
  patch: (_, version, body, key) => request(PATH, { method: 'PATCH', body, version, key }),
}
