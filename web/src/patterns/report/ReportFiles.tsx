import { DownloadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { type Filters, withQuery } from '../../api/request'
import { t } from '../../i18n'
import { FILES } from '../list/ListMenus'

/** The report as a file the server writes, as it is filtered on the screen. */
export function ReportFiles({ path, query }: { path: string; query: Filters }) {
  const items = FILES.map(({ key, label, query: kind }) => ({
    key,
    label: (
      <a href={withQuery(`/api${path}/export`, { ...query, ...kind })} download>
        {label}
      </a>
    ),
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus>
      <Button icon={<DownloadOutlined />}>{t('list.export')}</Button>
    </Dropdown>
  )
}
