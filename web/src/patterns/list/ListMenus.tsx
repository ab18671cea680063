import { DownloadOutlined, SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Dropdown, Popover } from 'antd'
import type { Resource, Shape } from '../../api/resource'
import { fieldLabel, t } from '../../i18n'
import type { Column } from '../fields/field'

/** The kinds of file the services write. */
export const FILES = [
  { key: 'csv', label: 'CSV (UTF-8)', query: { format: 'csv', encoding: 'utf-8' } },
  { key: 'sjis', label: 'CSV (Shift_JIS)', query: { format: 'csv', encoding: 'cp932' } },
  { key: 'xlsx', label: 'Excel (XLSX)', query: { format: 'xlsx' } },
]

/** The rows that the filters leave, as a file the server writes. */
export function ExportMenu<S extends Shape>({ of, filters }: { of: Resource<S>; filters: S['filters'] }) {
  const items = FILES.map(({ key, label, query }) => ({
    key,
    label: (
      <a href={of.exportUrl({ ...filters, ...query })} download>
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

type ColumnProps<T> = { resource: string; columns: Column<T>[]; names: string[]; onChange: (names: string[]) => void }

/** Which columns, in which order. */
export function ColumnMenu<T>({ resource, columns, names, onChange }: ColumnProps<T>) {
  const ordered = [...names, ...columns.map((column) => column.name).filter((name) => !names.includes(name))]
  const label = (name: string) => columns.find((column) => column.name === name)?.label ?? fieldLabel(resource, name)
  const toggle = (name: string) =>
    onChange(names.includes(name) ? names.filter((other) => other !== name) : [...names, name])
  const raise = (name: string) => {
    const at = names.indexOf(name)
    onChange([...names.slice(0, at - 1), name, ...names.slice(at - 1, at), ...names.slice(at + 1)])
  }
  const content = (
    <ul className="column-menu">
      {ordered
        .filter((name) => columns.some((column) => column.name === name))
        .map((name) => (
          <li key={name}>
            <Checkbox checked={names.includes(name)} onChange={() => toggle(name)}>
              {label(name)}
            </Checkbox>
            {names.indexOf(name) > 0 && (
              <Button
                size="small"
                type="text"
                aria-label={t('list.column_earlier', { field: label(name) })}
                onClick={() => raise(name)}
              >
                ↑
              </Button>
            )}
          </li>
        ))}
    </ul>
  )
  return (
    <Popover content={content} trigger="click" placement="bottomRight" title={t('list.columns')}>
      <Button icon={<SettingOutlined />} aria-label={t('list.columns')} />
    </Popover>
  )
}
