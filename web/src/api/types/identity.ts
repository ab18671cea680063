import type { components } from '../generated/identity'

type Shapes = components['schemas']

export type Me = Shapes['Me']
export type Role = Me['roles'][number]
export type Department = Shapes['DepartmentRecord']
export type User = Shapes['UserRecord']
export type ApiKey = Shapes['ApiKeyRecord'] & { secret?: string | null }
