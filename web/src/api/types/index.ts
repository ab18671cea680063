export * from './billing'
export * from './crm'
export * from './identity'
export * from './jobs'
