import { customers, deals } from '../../api/resources'
import type { User } from '../../api/types'
import { t } from '../../i18n'
import type { PageTab } from '../../patterns/page/RecordPage'
import { relatedTab } from '../../patterns/page/Related'
import { customerColumns } from '../customers/fields'
import { dealColumns } from '../deals/fields'

const theirs = <C extends { name: string; hidden?: boolean }>(columns: C[]) =>
  columns.filter((column) => !column.hidden && column.name !== 'owner_name')

/** What a person looks after, so that it can be handed on before they leave. */
export function ownedTabs({ id }: User): PageTab[] {
  const of = { owner_id: id }
  return [
    relatedTab({
      of: customers,
      filters: of,
      columns: theirs(customerColumns),
      title: 'name',
      label: t('users.customers'),
      open: '/customers/$id',
    }),
    relatedTab({
      of: deals,
      filters: of,
      columns: theirs(dealColumns),
      title: 'name',
      label: t('users.deals'),
      open: '/deals/$id',
    }),
  ]
}
