import { useRef } from 'react'

type Step<T> = { value: T; label: string }

/** Steps back and forward over a value. Changes under one label in a row (typing in a cell) are one step. */
export function useUndo<T>(value: T, onChange: (value: T) => void) {
  const past = useRef<Step<T>[]>([])
  const future = useRef<T[]>([])
  const lastLabel = useRef('')
  const change = (next: T, label: string) => {
    if (label !== lastLabel.current || past.current.length === 0) past.current.push({ value, label })
    lastLabel.current = label
    future.current = []
    onChange(next)
  }
  const undo = () => {
    const step = past.current.pop()
    if (!step) return
    future.current.push(value)
    lastLabel.current = ''
    onChange(step.value)
  }
  const redo = () => {
    const next = future.current.pop()
    if (next === undefined) return
    past.current.push({ value, label: '' })
    lastLabel.current = ''
    onChange(next)
  }
  return { change, undo, redo }
}
