import { products } from '../../api/resources'
import { t } from '../../i18n'
import type { TabsOf } from '../../patterns/list/ListTabs'
import { RecordList } from '../../patterns/list/RecordList'
import { useMay } from '../../shell/session'
import { productColumns } from './fields'

export function ProductList() {
  const tabs: TabsOf<typeof products> = [
    { key: 'active', label: t('products.offered'), filters: { active: true } },
    { key: 'discontinued', label: t('products.discontinued'), filters: { active: false } },
  ]
  return (
    <RecordList
      of={products}
      title={t('menu.products')}
      columns={productColumns}
      cardTitle="name"
      tabs={tabs}
      open="/products/$id"
      create={useMay('billing.products') && '/products/new'}
    />
  )
}
