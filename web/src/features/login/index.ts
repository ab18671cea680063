import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../../shell/routes'

export const loginRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/login',
    validateSearch: (raw: Record<string, unknown>): { next?: string } =>
      typeof raw.next === 'string' && /^\/(?!\/)/.test(raw.next) ? { next: raw.next } : {},
    component: lazyRouteComponent(() => import('./Login'), 'Login'),
  }),
]
