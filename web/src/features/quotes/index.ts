import { screen } from '../route'

export const quoteRoutes = [
  screen('/quotes', () => import('./QuoteList'), 'QuoteList'),
  screen('/quotes/new', () => import('./QuoteForm'), 'QuoteForm'),
  screen('/quotes/$id', () => import('./QuotePage'), 'QuotePage'),
  screen('/quotes/$id/edit', () => import('./QuoteForm'), 'QuoteForm'),
]
