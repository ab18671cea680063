import { Button, Dropdown } from 'antd'
import type { Line } from '../../api/types'
import { choices, code, fieldLabel, t } from '../../i18n'
import { grouped } from '../format'
import { Money } from '../Money'
import { CELLS, type Cell, type LineDraft, NUMERIC, uses, withProduct } from './line'
import { NumericCell } from './NumericCell'
import { ProductCell } from './ProductCell'

export type RowActions = {
  change: (row: number, line: LineDraft, cell: string) => void
  insert: (row: number, kind: LineDraft['kind']) => void
  remove: (row: number) => void
  move: (row: number, by: number) => void
  copy: (row: number) => void
}

type Props = {
  line: LineDraft
  row: number
  shown?: Line
  costs: boolean
  errors: Record<string, string>
  actions: RowActions
}

function CellInput({ line, row, cell, errors, actions }: Props & { cell: Cell }) {
  const label = t('lines.cell', { row: row + 1, field: fieldLabel('lines', cell) })
  const place = `${row}:${cell}`
  const set = (value: string) => actions.change(row, { ...line, [cell]: value }, cell)
  const invalid = cell in errors
  if (cell === 'name') {
    return (
      <ProductCell
        value={line.name}
        label={label}
        cell={place}
        invalid={invalid}
        onChange={(name) => actions.change(row, { ...line, name, product_id: null }, cell)}
        onProduct={(product) => actions.change(row, withProduct(line, product), 'product')}
      />
    )
  }
  if (cell === 'tax_class') {
    return (
      <select data-cell={place} aria-label={label} value={line.tax_class} onChange={(event) => set(event.target.value)}>
        {choices('tax_class').map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )
  }
  const numeric = NUMERIC.has(cell)
  const shared = {
    'data-cell': place,
    'aria-label': label,
    'aria-invalid': invalid || undefined,
    title: errors[cell],
    autoComplete: 'off',
  }
  if (numeric) return <NumericCell {...shared} value={line[cell]} onValue={set} />
  return <input {...shared} value={line[cell]} onChange={(event) => set(event.target.value)} />
}

function RowMenu({ row, actions }: { row: number; actions: RowActions }) {
  const items = [
    { key: 'item', label: t('lines.insert'), onClick: () => actions.insert(row, 'item') },
    { key: 'copy', label: t('lines.copy'), onClick: () => actions.copy(row) },
    { key: 'up', label: t('lines.up'), onClick: () => actions.move(row, -1) },
    { key: 'down', label: t('lines.down'), onClick: () => actions.move(row, 1) },
    { key: 'remove', label: t('lines.remove'), danger: true, onClick: () => actions.remove(row) },
  ]
  return (
    <Dropdown menu={{ items }} trigger={['click']} autoFocus>
      <Button size="small" type="text" aria-label={t('lines.menu', { row: row + 1 })}>
        ⋯
      </Button>
    </Dropdown>
  )
}

export function LineRow(props: Props) {
  const { line, row, shown, costs, errors, actions } = props
  const unused = (cell: Cell) => !uses(line.kind, cell)
  const wide = line.kind === 'heading' || line.kind === 'subtotal'
  return (
    <>
      <tr className={`line ${line.kind}`}>
        <td className="at">{row + 1}</td>
        {CELLS.map((cell) =>
          wide && cell !== 'name' ? null : (
            <td
              key={cell}
              colSpan={wide ? CELLS.length : 1}
              className={`${cell} ${errors[cell] ? 'invalid' : ''}`}
              data-label={fieldLabel('lines', cell)}
            >
              {unused(cell) ? null : <CellInput {...props} cell={cell} />}
              {wide && <span className="kind">{code('line_kind', line.kind)}</span>}
            </td>
          ),
        )}
        <td className="amount right" data-label={fieldLabel('lines', 'amount')}>
          {line.kind !== 'heading' && <Money value={shown?.amount} />}
        </td>
        {costs && (
          <td className="cost right quiet" data-label={fieldLabel('lines', 'unit_cost')}>
            {line.unit_cost ? grouped(line.unit_cost) : ''}
          </td>
        )}
        <td className="menu">
          <RowMenu row={row} actions={actions} />
        </td>
      </tr>
      {Object.keys(errors).length > 0 && (
        <tr className="line-errors">
          <td />
          <td colSpan={CELLS.length + 2} role="alert" className="bad">
            {Object.values(errors).join('　')}
          </td>
        </tr>
      )}
    </>
  )
}
