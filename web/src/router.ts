import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { parseSearch, stringifySearch } from './address'
import { ApiProblem } from './api/problem'
import { whenSignedOut } from './api/request'
import { featureRoutes, openRoutes } from './features'
import { rootRoute, shellRoute } from './shell/routes'
import { Trouble } from './shell/Trouble'

const REFUSALS_WORTH_REPEATING = new Set([0, 429, 502, 503, 504])

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, error) =>
        count < 3 && (!(error instanceof ApiProblem) || REFUSALS_WORTH_REPEATING.has(error.status)),
    },
  },
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([...openRoutes, shellRoute.addChildren(featureRoutes)]),
  context: { client },
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Trouble,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

whenSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/login') return
  client.clear()
  void router.navigate({ to: '/login', search: { next: href } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
