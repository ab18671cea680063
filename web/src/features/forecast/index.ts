import { screen } from '../route'

export const forecastRoutes = [screen('/reports/forecast', () => import('./Forecast'), 'Forecast')]
