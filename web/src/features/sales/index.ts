import { screen } from '../route'

export const saleRoutes = [
  screen('/sales', () => import('./SaleList'), 'SaleList'),
  screen('/sales/$id', () => import('./SalePage'), 'SalePage'),
]
