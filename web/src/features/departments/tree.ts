import type { Department } from '../../api/types'

export type Placed = { department: Department; depth: number }

/** Departments in the order of the tree, parents first; one whose parent is not among them stands at the top. */
export function inTreeOrder(departments: Department[]): Placed[] {
  const known = new Set(departments.map((department) => department.id))
  const parentOf = ({ parent_id }: Department) => (parent_id && known.has(parent_id) ? parent_id : '')
  const walk = (parent: string, depth: number): Placed[] =>
    departments
      .filter((department) => parentOf(department) === parent)
      .toSorted((a, b) => a.position - b.position || a.code.localeCompare(b.code))
      .flatMap((department) => [{ department, depth }, ...walk(department.id, depth + 1)])
  return walk('', 0)
}
