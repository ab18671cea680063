import { App } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../api/hooks'
import { ApiProblem } from '../../api/problem'
import type { Resource, Shape } from '../../api/resource'
import { t } from '../../i18n'
import { changesOf, entered } from './errors'

type Values = Record<string, unknown>

/**
 * Saves a record: creates it, or sends what changed with the version that was read. A collision stays in `conflict`
 * until `resolve` names what to keep of one's own; what did not collide is then saved with it.
 */
export function useSave<S extends Shape>(
  of: Resource<S>,
  record: S['record'] | undefined,
  onSaved: (record: S['record']) => void,
) {
  const { message } = App.useApp()
  const [collision, setCollision] = useState<{ problem: ApiProblem; sent: Values } | null>(null)
  const write = useCommand<Values, S['record']>((values, key) => {
    if (!record) return of.create(values as S['create'], key)
    return of.patch(record.id, record.version, values as S['patch'], key)
  })
  const done = (saved: S['record']) => {
    setCollision(null)
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
      setCollision({ problem: error, sent: body })
    }
  }
  const resolve = async (mine: Values): Promise<void> => {
    if (!record) return
    const now = await of.get(record.id)
    const body = { ...withoutCollisions(collision), ...mine }
    done(Object.keys(body).length ? await of.patch(record.id, now.version, body as S['patch']) : now)
  }
  return {
    save,
    saving: write.isPending,
    conflict: collision?.problem ?? null,
    resolve,
    cancel: () => setCollision(null),
  }
}

/** What was sent and refused together with the colliding fields, without those: nobody has to choose there. */
function withoutCollisions(collision: { problem: ApiProblem; sent: Values } | null): Values {
  const colliding = (collision?.problem.body as { yours?: Values } | undefined)?.yours ?? {}
  return Object.fromEntries(Object.entries(collision?.sent ?? {}).filter(([name]) => !(name in colliding)))
}
