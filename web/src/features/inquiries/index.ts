import { screen } from '../route'

export const inquiryRoutes = [
  screen('/inquiries', () => import('./InquiryList'), 'InquiryList'),
  screen('/inquiries/new', () => import('./InquiryForm'), 'InquiryForm'),
  screen('/inquiries/$id', () => import('./InquiryPage'), 'InquiryPage'),
  screen('/inquiries/$id/edit', () => import('./InquiryForm'), 'InquiryForm'),
]
