import { RIGHTS } from './generated/rights'
import type { Me, Role } from './types'

export type Right = keyof typeof RIGHTS

/** Whether the services let the person do it; what they would refuse is not shown. */
export function may(me: Me, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right]
  return roles.some((role) => me.roles.includes(role))
}
