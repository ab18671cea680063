import { App } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../api/hooks'
import { ApiProblem } from '../../api/problem'
import type { RecordBase, Resource } from '../../api/resource'
import { t } from '../../i18n'
import { changesOf, entered } from './errors'

type Values = Record<string, unknown>

/**
 * Saves a record: creates it, or sends what changed with the version that was read. A collision stays in `conflict`
 * until `resolve` names what to keep of one's own.
 */
export function useSave<T extends RecordBase>(of: Resource<T>, record: T | undefined, onSaved: (record: T) => void) {
  const { message } = App.useApp()
  const [conflict, setConflict] = useState<ApiProblem | null>(null)
  const write = useCommand<Values, T>((values, key) => {
    if (!record) return of.create(values, key)
    return of.patch(record.id, record.version, values, key)
  })
  const done = (saved: T) => {
    setConflict(null)
    void message.success(t('form.saved'))
    onSaved(saved)
  }
  const save = async (values: Values): Promise<void> => {
    const body = record ? changesOf(record, values) : entered(values)
    if (record && Object.keys(body).length === 0) return done(record)
    try {
      done(await write.mutateAsync(body))
    } catch (error) {
      if (!(error instanceof ApiProblem && error.status === 412)) throw error
      setConflict(error)
    }
  }
  const resolve = async (mine: Values): Promise<void> => {
    if (!record) return
    const now = await of.get(record.id)
    done(Object.keys(mine).length ? await of.patch(record.id, now.version, mine) : now)
  }
  return { save, saving: write.isPending, conflict, resolve, cancel: () => setConflict(null) }
}
