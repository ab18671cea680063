import { screen } from '../route'

export const paymentRoutes = [
  screen('/payments', () => import('./PaymentList'), 'PaymentList'),
  screen('/payments/new', () => import('./PaymentForm'), 'PaymentForm'),
  screen('/payments/$id', () => import('./PaymentPage'), 'PaymentPage'),
]
