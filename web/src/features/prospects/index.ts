import { screen } from '../route'

export const prospectRoutes = [screen('/reports/prospects', () => import('./Prospects'), 'Prospects')]
