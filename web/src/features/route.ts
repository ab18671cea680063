import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { listSearch } from '../patterns/list/listSearch'
import { shellRoute } from '../shell/routes'

/**
 * A screen: its path, and the module and export that draws it, loaded when it is first opened. Its search params are
 * words or lists of words.
 */
export function screen<const P extends string, M extends object>(
  path: P,
  load: () => Promise<M>,
  name: keyof M & string,
) {
  return createRoute({
    getParentRoute: () => shellRoute,
    path,
    validateSearch: listSearch,
    component: lazyRouteComponent(load as () => Promise<Record<string, ComponentType>>, name),
  })
}
