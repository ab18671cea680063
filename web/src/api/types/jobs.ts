import type { components } from '../generated/crm'

type Shapes = components['schemas']

/** Long work and imports are answered alike by every service. */
export type Job = Shapes['JobRecord']
export type Import = Shapes['ImportRecord']
