import { resource } from './resource'

export const departments = resource('identity', 'departments')
export const users = resource('identity', 'users')
export const apiKeys = resource('identity', 'api-keys')

export const customers = resource('crm', 'customers')
export const contacts = resource('crm', 'contacts')
export const leads = resource('crm', 'leads')
export const deals = resource('crm', 'deals')
export const activities = resource('crm', 'activities')
export const todos = resource('crm', 'todos')
export const inquiries = resource('crm', 'inquiries')

export const products = resource('billing', 'products')
export const warehouses = resource('billing', 'warehouses')
export const quotes = resource('billing', 'quotes')
export const sales = resource('billing', 'sales')
export const invoices = resource('billing', 'invoices')
export const payments = resource('billing', 'payments')
