import { Button } from 'antd'
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react'
import type { FieldError } from '../../api/problem'
import type { PreviewQuote } from '../../api/types'
import { fieldLabel, locale, t } from '../../i18n'
import { isComposing } from '../form/useReading'
import { LineRow, type RowActions } from './LineRow'
import { blankLine, bodyOf, CELLS, type Cell, type LineDraft, NUMERIC } from './line'
import { pasteAt, tableOf } from './paste'
import { TotalsFoot } from './TotalsFoot'
import { usePreview } from './usePreview'
import { useUndo } from './useUndo'
import { type Act, actOf, placeOf, stepFrom } from './walk'

type Props = {
  value?: LineDraft[]
  onChange?: (lines: LineDraft[]) => void
  /** the rest of the document the server needs for amounts: customer, tax method, roundings, … */
  document: Omit<PreviewQuote, 'lines'>
  costs: boolean
  errors?: FieldError[]
}

function errorsOf(errors: FieldError[], row: number): Record<string, string> {
  const prefix = `lines.${row}.`
  const own = errors.filter((error) => error.field.startsWith(prefix))
  return Object.fromEntries(own.map((error) => [error.field.slice(prefix.length), error[locale()]]))
}

/**
 * The lines of a document: a grid walked with arrows and Enter, products searched in the cell, cells pasted from a
 * spreadsheet, undo, amounts and totals from the server.
 */
export function LineEditor({ value = [], onChange, document, costs, errors = [] }: Props) {
  const grid = useRef<HTMLTableElement>(null)
  const { change, undo, redo } = useUndo(value, (lines: LineDraft[]) => onChange?.(lines))
  const preview = usePreview({ ...document, lines: bodyOf(value) })
  const previewed = (row: number) => {
    const body = bodyOf(value.slice(0, row + 1))
    return bodyOf(value.slice(row, row + 1)).length ? preview.data?.lines[body.length - 1] : undefined
  }
  const focus = (row: number, cell: Cell) =>
    setTimeout(() => grid.current?.querySelector<HTMLElement>(`[data-cell="${row}:${cell}"]`)?.focus())

  const actions: RowActions = {
    change: (row, line, cell) => change(value.with(row, line), `${line.key}.${cell}`),
    insert: (row, kind) => {
      change(value.toSpliced(row + 1, 0, blankLine(kind)), 'insert')
      focus(row + 1, 'name')
    },
    copy: (row) => {
      const line = value[row]
      if (line) change(value.toSpliced(row + 1, 0, { ...line, key: crypto.randomUUID() }), 'copy')
    },
    remove: (row) => change(value.toSpliced(row, 1), 'remove'),
    move: (row, by) => {
      const line = value[row]
      if (!line || row + by < 0 || row + by >= value.length) return
      change(value.toSpliced(row, 1).toSpliced(row + by, 0, line), `move.${line.key}`)
      focus(row + by, 'name')
    },
  }
  const add = (kind: LineDraft['kind'], name = '') => {
    change([...value, blankLine(kind, name)], 'add')
    focus(value.length, 'name')
  }
  const walk = (event: KeyboardEvent, row: number, cell: Cell) => {
    if (event.ctrlKey || event.metaKey) return
    const step = stepFrom(event, value, row, cell)
    if (!step) return
    event.preventDefault()
    if (step.row >= value.length) add('item')
    else focus(step.row, step.cell)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target)
    if (!place || isComposing(event)) return
    const acts: Record<Act, () => void> = {
      undo,
      redo,
      remove: () => actions.remove(place.row),
      up: () => actions.move(place.row, -1),
      down: () => actions.move(place.row, 1),
    }
    const act = actOf(event)
    if (!act) return walk(event, place.row, place.cell)
    event.preventDefault()
    acts[act]()
  }
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target)
    const table = tableOf(event.clipboardData.getData('text/plain'))
    if (!place || !table) return
    event.preventDefault()
    change(pasteAt(value, place.row, place.cell, table), `paste.${crypto.randomUUID()}`)
  }
  return (
    <section className="panel line-editor" aria-label={t('lines.title')}>
      <div className="lines-scroll">
        <table ref={grid} onKeyDown={onKeyDown} onPaste={onPaste} aria-label={t('lines.title')}>
          <thead>
            <tr>
              <th scope="col" className="at">
                #
              </th>
              {CELLS.map((cell) => (
                <th key={cell} scope="col" className={`${cell} ${NUMERIC.has(cell) ? 'right' : ''}`}>
                  {fieldLabel('lines', cell)}
                </th>
              ))}
              <th scope="col" className="amount right">
                {fieldLabel('lines', 'amount')}
              </th>
              {costs && (
                <th scope="col" className="cost right">
                  {fieldLabel('lines', 'unit_cost')}
                </th>
              )}
              <th className="menu" aria-label={t('lines.actions')} />
            </tr>
          </thead>
          <tbody>
            {value.map((line, row) => (
              <LineRow
                key={line.key}
                line={line}
                row={row}
                shown={previewed(row)}
                costs={costs}
                errors={errorsOf(errors, row)}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="lines-under">
        <div className="row">
          <Button size="small" onClick={() => add('item')}>
            {t('lines.add')}
          </Button>
          <Button size="small" onClick={() => add('heading')}>
            {t('lines.add_heading')}
          </Button>
          <Button size="small" onClick={() => add('subtotal', t('line_kind.subtotal'))}>
            {t('lines.add_subtotal')}
          </Button>
          <Button size="small" onClick={() => add('discount', t('line_kind.discount'))}>
            {t('lines.add_discount')}
          </Button>
          <Button size="small" type="text" onClick={undo}>
            {t('lines.undo')}
          </Button>
          <p className="quiet keys">{t('lines.keys')}</p>
        </div>
        <TotalsFoot totals={preview.data} error={preview.error} costs={costs} />
      </div>
    </section>
  )
}
