import { choices } from '../../i18n'
import { blankLine, CELLS, type Cell, type LineDraft, NUMERIC, numberText } from './line'

/** Rows and cells of what a spreadsheet puts on the clipboard; null if it is just words for one cell. */
export function tableOf(text: string): string[][] | null {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  if (rows.length === 1 && !text.includes('\t')) return null
  return rows.map((row) => row.split('\t').map((cell) => cell.trim()))
}

function valueFor(cell: Cell, text: string): string {
  if (NUMERIC.has(cell)) return numberText(text)
  if (cell !== 'tax_class') return text
  const found = choices('tax_class').find(({ value, label }) => value === text || label === text)
  return found?.value ?? (/8|軽減/.test(text.normalize('NFKC')) ? 'reduced' : 'standard')
}

/** Lays the table over the lines from one cell on, adding lines at the end as needed. */
export function pasteAt(lines: LineDraft[], row: number, cell: Cell, table: string[][]): LineDraft[] {
  const next = [...lines]
  const from = CELLS.indexOf(cell)
  table.forEach((texts, down) => {
    let line: LineDraft = next[row + down] ?? blankLine()
    texts.forEach((text, right) => {
      const to = CELLS[from + right]
      if (to) line = { ...line, [to]: valueFor(to, text) }
    })
    next[row + down] = line
  })
  return next
}
