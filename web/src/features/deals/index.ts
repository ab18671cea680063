import { screen } from '../route'

export const dealRoutes = [
  screen('/deals', () => import('./DealList'), 'DealList'),
  screen('/deals/board', () => import('./DealBoard'), 'DealBoard'),
  screen('/deals/new', () => import('./DealForm'), 'DealForm'),
  screen('/deals/$id', () => import('./DealPage'), 'DealPage'),
  screen('/deals/$id/edit', () => import('./DealForm'), 'DealForm'),
]
