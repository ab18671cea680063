import { screen } from '../route'

export const companyRoutes = [screen('/settings/company', () => import('./CompanyForm'), 'CompanyForm')]
