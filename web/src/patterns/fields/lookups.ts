import type { RecordBase, Resource } from '../../api/resource'
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

type Entry = { of: Resource<RecordBase>; text: (record: never) => string }

function entry<T extends RecordBase>(of: Resource<T>, text: (record: Named) => string): Entry {
  return { of: of as unknown as Resource<RecordBase>, text }
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
