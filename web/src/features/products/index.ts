import { screen } from '../route'

export const productRoutes = [
  screen('/products', () => import('./ProductList'), 'ProductList'),
  screen('/products/new', () => import('./ProductForm'), 'ProductForm'),
  screen('/products/$id', () => import('./ProductPage'), 'ProductPage'),
  screen('/products/$id/edit', () => import('./ProductForm'), 'ProductForm'),
]
