import { screen } from '../route'

export const customerRoutes = [
  screen('/customers', () => import('./CustomerList'), 'CustomerList'),
  screen('/customers/new', () => import('./CustomerForm'), 'CustomerForm'),
  screen('/customers/$id', () => import('./CustomerPage'), 'CustomerPage'),
  screen('/customers/$id/edit', () => import('./CustomerForm'), 'CustomerForm'),
]
