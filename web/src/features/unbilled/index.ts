import { screen } from '../route'

export const unbilledRoutes = [screen('/reports/unbilled', () => import('./UnbilledSales'), 'UnbilledSales')]
