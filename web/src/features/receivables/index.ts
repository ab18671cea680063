import { screen } from '../route'

export const receivableRoutes = [screen('/reports/receivables', () => import('./Receivables'), 'Receivables')]
