import type { FormInstance } from 'antd'
import { ApiProblem } from '../../api/problem'

/** Puts the server's complaints beside their fields; answers whether every one found its place. */
export function placeErrors(form: FormInstance, error: unknown): boolean {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return false
  const complaints = error.fieldErrors()
  const onForm = complaints.filter(({ field }) => form.getFieldInstance(field) || isPlain(form, field))
  form.setFields(onForm.map(({ field, text }) => ({ name: field, errors: [text] })))
  const first = onForm[0]
  if (first) form.scrollToField(first.field, { block: 'center', focus: true })
  return onForm.length === complaints.length
}

function isPlain(form: FormInstance, field: string): boolean {
  return form.getFieldsError().some(({ name }) => name.join('.') === field)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function same(a: unknown, b: unknown): boolean {
  return (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b)
}

/** What was entered; what was left empty is the server's to decide. */
export function entered(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
}

/** What differs from the record that was read: only that is sent, so that disjoint edits of two people merge. */
export function changesOf(record: object, values: Record<string, unknown>): Record<string, unknown> {
  const before = record as Record<string, unknown>
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !same(before[name], value)))
}
