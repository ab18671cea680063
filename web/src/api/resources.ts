import { resource } from './resource'
import type * as T from './types'

export const departments = resource<T.Department>('identity', 'departments')
export const users = resource<T.User>('identity', 'users')
export const apiKeys = resource<T.ApiKey>('identity', 'api-keys')

export const customers = resource<T.Customer>('crm', 'customers')
export const contacts = resource<T.Contact>('crm', 'contacts')
export const leads = resource<T.Lead>('crm', 'leads')
export const deals = resource<T.Deal>('crm', 'deals')
export const activities = resource<T.Activity>('crm', 'activities')
export const todos = resource<T.Todo>('crm', 'todos')
export const inquiries = resource<T.Inquiry>('crm', 'inquiries')

export const products = resource<T.Product>('billing', 'products')
export const warehouses = resource<T.Warehouse>('billing', 'warehouses')
export const quotes = resource<T.Quote>('billing', 'quotes')
export const sales = resource<T.Sale>('billing', 'sales')
export const invoices = resource<T.Invoice>('billing', 'invoices')
export const payments = resource<T.Payment>('billing', 'payments')
