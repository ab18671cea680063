import { screen } from '../route'

export const activityRoutes = [
  screen('/activities', () => import('./ActivityList'), 'ActivityList'),
  screen('/activities/new', () => import('./ActivityForm'), 'ActivityForm'),
  screen('/activities/$id', () => import('./ActivityPage'), 'ActivityPage'),
  screen('/activities/$id/edit', () => import('./ActivityForm'), 'ActivityForm'),
]
