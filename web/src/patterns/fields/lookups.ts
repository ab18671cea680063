import type { RecordBase, Resource, Shape } from '../../api/resource'
import {
  contacts,
  customers,
  deals,
  departments,
  leads,
  products,
  quotes,
  users,
  warehouses,
} from '../../api/resources'

type Named = RecordBase & { code?: string; number?: string; name?: string; company?: string; subject?: string }

const plain = (record: Named) => record.name ?? record.company ?? record.subject ?? ''
const coded = (record: Named) => `${record.code ?? record.number ?? ''}　${plain(record)}`.trim()

type Looked = Shape & { filters: { q?: string; limit?: number; [filter: string]: unknown } }
type Entry = { of: Resource<Looked>; text: (record: RecordBase) => string }

function entry<S extends Shape>(of: Resource<S>, text: (record: Named) => string): Entry {
  return { of: of as unknown as Resource<Looked>, text }
}

export const LOOKUPS = {
  customer: entry(customers, coded),
  lead: entry(leads, coded),
  contact: entry(contacts, plain),
  user: entry(users, plain),
  department: entry(departments, plain),
  deal: entry(deals, coded),
  product: entry(products, coded),
  quote: entry(quotes, coded),
  warehouse: entry(warehouses, plain),
}

export type LookupKind = keyof typeof LOOKUPS
