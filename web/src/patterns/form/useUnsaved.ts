import { useBlocker } from '@tanstack/react-router'
import { App } from 'antd'
import { useCallback, useEffect, useRef } from 'react'
import { t } from '../../i18n'

/** What was typed but not saved, kept in this tab under `key`; survives reload and going elsewhere. */
export const unsaved = {
  read: (key: string): Record<string, unknown> | null => {
    try {
      return JSON.parse(sessionStorage.getItem(`daicho.unsaved.${key}`) ?? 'null')
    } catch {
      return null
    }
  },
  write: (key: string, values: unknown) => sessionStorage.setItem(`daicho.unsaved.${key}`, JSON.stringify(values)),
  drop: (key: string) => sessionStorage.removeItem(`daicho.unsaved.${key}`),
}

/** Warns before leaving while `touch` was called and `settle` was not. */
export function useUnsaved(key: string) {
  const dirty = useRef(false)
  const { modal } = App.useApp()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty.current,
    withResolver: true,
  })
  const { status, proceed, reset } = blocker
  useEffect(() => {
    if (status !== 'blocked') return
    modal.confirm({
      title: t('form.leave_title'),
      content: t('form.leave_text'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: proceed,
      onCancel: reset,
    })
  }, [status, proceed, reset, modal])
  const touch = useCallback(
    (values: unknown) => {
      dirty.current = true
      unsaved.write(key, values)
    },
    [key],
  )
  const settle = useCallback(() => {
    dirty.current = false
    unsaved.drop(key)
  }, [key])
  return { touch, settle }
}
