import { field } from '../../patterns/fields/field'

export const departmentFields = [
  field('code', 'text', { required: true, onlyNew: true }),
  field('name', 'text', { required: true }),
  field('kind', 'code', { required: true, set: 'department_kind' }),
  field('parent_id', 'department'),
  field('valid_from', 'date'),
  field('position', 'integer'),
]
