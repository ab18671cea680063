import { screen } from '../route'

export const departmentRoutes = [
  screen('/settings/departments', () => import('./DepartmentTree'), 'DepartmentTree'),
  screen('/settings/departments/new', () => import('./DepartmentForm'), 'DepartmentForm'),
  screen('/settings/departments/$id', () => import('./DepartmentPage'), 'DepartmentPage'),
  screen('/settings/departments/$id/edit', () => import('./DepartmentForm'), 'DepartmentForm'),
]
