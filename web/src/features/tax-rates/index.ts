import { screen } from '../route'

export const taxRateRoutes = [screen('/settings/tax-rates', () => import('./TaxRates'), 'TaxRates')]
