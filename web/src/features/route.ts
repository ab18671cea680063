import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { listSearch } from '../patterns/list/listSearch'
import { shellRoute } from '../shell/routes'

type Module = Record<string, unknown>

/**
 * A screen: its path, and the module and export that draws it, loaded when it is first opened. Its search params are
 * words or lists of words; a screen that needs a stricter shape passes its own `search`.
 */
export function screen<M extends Module>(
  path: string,
  load: () => Promise<M>,
  name: keyof M & string,
  search: (raw: Record<string, unknown>) => Record<string, unknown> = listSearch,
): AnyRoute {
  return createRoute({
    getParentRoute: () => shellRoute,
    path,
    validateSearch: search,
    component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name),
  })
}
