import { Alert } from 'antd'
import type { Rebuild } from '../../api/resource'
import { t } from '../../i18n'
import { grouped } from '../format'

/** While a new column is filled, a list that is filtered or sorted by it says that rows may be missing. */
export function RebuildNotice({ rebuild }: { rebuild?: Rebuild | null }) {
  if (!rebuild) return null
  const { done, total } = rebuild
  const message = total
    ? t('list.rebuilding', { done: grouped(done), total: grouped(total) })
    : t('list.rebuilding_soon')
  return <Alert type="info" showIcon role="status" title={message} />
}
