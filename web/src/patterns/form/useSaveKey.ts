import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef } from 'react'
import { isComposing } from './useReading'

function isSave(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey)
}

/**
 * Ctrl-Enter saves, wherever the focus is outside a dialog; a plain Enter in an input does nothing, and one that
 * confirms a conversion is left to the IME. Returns the form's onKeyDown.
 */
export function useSaveKey(save: () => void) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSave(event) || (event.target as Element).closest('form, [role="dialog"]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (event: ReactKeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return
    if (isSave(event)) save()
    else if ((event.target as HTMLElement).tagName !== 'INPUT') return
    event.preventDefault()
  }
}
