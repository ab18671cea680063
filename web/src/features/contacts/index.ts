import { screen } from '../route'

export const contactRoutes = [
  screen('/contacts', () => import('./ContactList'), 'ContactList'),
  screen('/contacts/new', () => import('./ContactForm'), 'ContactForm'),
  screen('/contacts/$id', () => import('./ContactPage'), 'ContactPage'),
  screen('/contacts/$id/edit', () => import('./ContactForm'), 'ContactForm'),
]
