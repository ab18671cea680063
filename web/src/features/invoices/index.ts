import { screen } from '../route'

export const invoiceRoutes = [
  screen('/invoices', () => import('./InvoiceList'), 'InvoiceList'),
  screen('/invoices/$id', () => import('./InvoicePage'), 'InvoicePage'),
]
