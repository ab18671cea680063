import { App, Button, Input, Tabs } from 'antd'
import type { FiltersOf } from '../../api/resource'
import { t } from '../../i18n'
import { type ListSearch, listSearch } from './listSearch'
import { useSavedViews } from './views'

export type ListTab<F> = { key: string; label: string; filters: F }
/** The tabs of a collection's list: `TabsOf<typeof quotes>`. */
export type TabsOf<R> = ListTab<FiltersOf<R>>[]

type Props = {
  list: string
  tabs: ListTab<object>[]
  search: ListSearch
  onGo: (search: ListSearch) => void
}

/** The filters that come with a list and those the person saved, as tabs. */
export function ListTabs({ list, tabs, search, onGo }: Props) {
  const [views, setViews] = useSavedViews(list)
  const { modal } = App.useApp()
  const { tab, ...conditions } = search
  const active = tab ?? tabs[0]?.key ?? ''
  const hasConditions = Object.keys(listSearch(conditions)).length > 0
  const save = () => {
    let name = ''
    modal.confirm({
      title: t('list.save_view'),
      icon: null,
      content: <Input aria-label={t('list.view_name')} onChange={(event) => (name = event.target.value)} />,
      onOk: () => name && setViews([...views.filter((view) => view.name !== name), { name, search }]),
    })
  }
  const go = (key: string) => {
    const saved = views.find((view) => `saved:${view.name}` === key)
    onGo(saved ? { ...saved.search, tab: key } : { tab: key === tabs[0]?.key ? undefined : key })
  }
  const items = [
    ...tabs.map(({ key, label }) => ({ key, label, closable: false })),
    ...views.map(({ name }) => ({ key: `saved:${name}`, label: name, closable: true })),
  ]
  if (items.length < 2 && !hasConditions) return null
  return (
    <Tabs
      className="list-tabs"
      type={views.length ? 'editable-card' : 'line'}
      hideAdd
      activeKey={active}
      items={items}
      onChange={go}
      onEdit={(key) => setViews(views.filter((view) => `saved:${view.name}` !== key))}
      tabBarExtraContent={
        hasConditions && (
          <Button type="link" size="small" onClick={save}>
            {t('list.save_view')}
          </Button>
        )
      }
    />
  )
}
