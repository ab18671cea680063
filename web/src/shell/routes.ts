import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { ApiProblem } from '../api/problem'
import { Shell } from './Shell'
import { meQuery } from './session'
import { NoSuchPlace, Trouble } from './Trouble'

export const rootRoute = createRootRouteWithContext<{ client: QueryClient }>()({
  notFoundComponent: NoSuchPlace,
  errorComponent: Trouble,
})

/** Everything that needs somebody signed in hangs below this route. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  errorComponent: Trouble,
  beforeLoad: async ({ context, location }) => {
    await context.client.ensureQueryData(meQuery).catch((error) => {
      if (!(error instanceof ApiProblem && error.status === 401)) throw error
      throw redirect({ to: '/login', search: { next: location.href } })
    })
  },
})
