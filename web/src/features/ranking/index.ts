import { screen } from '../route'

export const rankingRoutes = [screen('/reports/ranking', () => import('./Ranking'), 'Ranking')]
