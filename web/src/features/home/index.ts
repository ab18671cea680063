import { screen } from '../route'

export const homeRoutes = [screen('/', () => import('./Home'), 'Home')]
