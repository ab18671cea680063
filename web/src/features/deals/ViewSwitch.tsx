import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { t } from '../../i18n'

/** The same deals as a list or as a board; the filters come along. */
export function ViewSwitch({ now }: { now: '/deals' | '/deals/board' }) {
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  return (
    <Segmented
      aria-label={t('deals.view')}
      value={now}
      options={[
        { value: '/deals', label: t('deals.as_list') },
        { value: '/deals/board', label: t('deals.as_board') },
      ]}
      onChange={(to) => void navigate({ to, search: search })}
    />
  )
}
