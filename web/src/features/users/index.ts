import { screen } from '../route'

export const userRoutes = [
  screen('/settings/users', () => import('./UserList'), 'UserList'),
  screen('/settings/users/new', () => import('./UserForm'), 'UserForm'),
  screen('/settings/users/$id', () => import('./UserPage'), 'UserPage'),
  screen('/settings/users/$id/edit', () => import('./UserForm'), 'UserForm'),
]
