import type { KeyboardEvent } from 'react'
import { CELLS, type Cell, type LineDraft, uses } from './line'

export type Place = { row: number; cell: Cell }

/** Which cell an event came from. */
export function placeOf(target: EventTarget): Place | null {
  const [row, cell] = (target as HTMLElement).dataset?.cell?.split(':') ?? []
  return row && cell ? { row: Number(row), cell: cell as Cell } : null
}

function atEdge(target: EventTarget, right: boolean): boolean {
  if (!(target instanceof HTMLInputElement)) return false
  const { selectionStart, selectionEnd, value } = target
  if (selectionStart !== selectionEnd) return false
  return right ? selectionEnd === value.length : selectionStart === 0
}

function beside(line: LineDraft, cell: Cell, by: number): Cell | undefined {
  const cells = CELLS.filter((one) => uses(line.kind, one))
  return cells[cells.indexOf(cell) + by]
}

function inRow(line: LineDraft | undefined, cell: Cell): Cell {
  return !line || uses(line.kind, cell) ? cell : 'name'
}

/** Where a key leads: ↑↓ to the same column, ←→ at the end of the text to the next cell, Enter down (a new line below the last). */
export function stepFrom(event: KeyboardEvent, lines: LineDraft[], row: number, cell: Cell): Place | null {
  const line = lines[row]
  if (!line) return null
  const isSelect = event.target instanceof HTMLSelectElement
  const sideways = (by: 1 | -1): Place | null => {
    const next = atEdge(event.target, by > 0) ? beside(line, cell, by) : undefined
    return next ? { row, cell: next } : null
  }
  const vertical = (to: number): Place | null => (to < 0 ? null : { row: to, cell: inRow(lines[to], cell) })
  switch (event.key) {
    case 'Enter':
      return { row: row + 1, cell: inRow(lines[row + 1], cell) }
    case 'ArrowDown':
      return isSelect || row + 1 >= lines.length ? null : vertical(row + 1)
    case 'ArrowUp':
      return isSelect ? null : vertical(row - 1)
    case 'ArrowRight':
      return sideways(1)
    case 'ArrowLeft':
      return sideways(-1)
    default:
      return null
  }
}

export type Act = 'undo' | 'redo' | 'remove' | 'up' | 'down'

const HELD: Record<string, Act> = { z: 'undo', y: 'redo', delete: 'remove' }

/** What a key with Ctrl or Alt does to the lines. */
export function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Act | undefined {
  if (altKey) return key === 'ArrowUp' ? 'up' : key === 'ArrowDown' ? 'down' : undefined
  const act = ctrlKey || metaKey ? HELD[key.toLowerCase()] : undefined
  return act === 'undo' && shiftKey ? 'redo' : act
}
