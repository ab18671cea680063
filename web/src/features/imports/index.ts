import { screen } from '../route'

export const importRoutes = [
  screen('/settings/imports', () => import('./Imports'), 'Imports'),
  screen('/settings/imports/$context/$id', () => import('./ImportPage'), 'ImportPage'),
]
