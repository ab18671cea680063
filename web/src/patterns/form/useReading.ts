import type { FormInstance } from 'antd'
import { type CompositionEvent, type KeyboardEvent, useRef } from 'react'
import type { Field } from '../fields/field'

const KANA = /^[\u3041-\u3096\u30a1-\u30fa\u30fcー\u3000 ａ-ｚA-Za-z0-9]+$/

/** Hiragana as katakana; everything else as it is. */
export function katakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
}

/** The reading of one composition: the last text that was still kana, without half-typed Latin letters at its end. */
export function readingOf(typed: string[]): string {
  const kana = typed.filter((text) => KANA.test(text)).at(-1) ?? ''
  return katakana(kana.normalize('NFKC').replace(/[A-Za-z]+$/, ''))
}

/**
 * Fills フリガナ from what the IME was given before conversion, as long as nobody wrote the kana by hand. Put the
 * handlers on an element around the inputs.
 */
export function useReading(form: FormInstance, fields: Field[]) {
  const typed = useRef<string[]>([])
  const filled = useRef<Record<string, string>>({})
  const targetOf = (event: CompositionEvent) => {
    const id = (event.target as HTMLElement).id
    return fields.find((field) => field.readingOf && id.endsWith(`_${field.readingOf}`))
  }
  return {
    onCompositionStart: () => {
      typed.current = []
    },
    onCompositionUpdate: (event: CompositionEvent) => {
      if (event.data) typed.current.push(event.data)
    },
    onCompositionEnd: (event: CompositionEvent) => {
      const target = targetOf(event)
      if (!target || !event.data) return
      const before = (form.getFieldValue(target.name) as string | null) ?? ''
      if (before !== (filled.current[target.name] ?? before)) return
      const after = before + readingOf(typed.current)
      filled.current[target.name] = after
      form.setFieldValue(target.name, after)
    },
  }
}

/** Enter that confirms a conversion belongs to the IME. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229
}
