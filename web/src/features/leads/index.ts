import { screen } from '../route'

export const leadRoutes = [
  screen('/leads', () => import('./LeadList'), 'LeadList'),
  screen('/leads/new', () => import('./LeadForm'), 'LeadForm'),
  screen('/leads/$id', () => import('./LeadPage'), 'LeadPage'),
  screen('/leads/$id/edit', () => import('./LeadForm'), 'LeadForm'),
]
