import { useParams } from '@tanstack/react-router'

/** The $id of the address. */
export function useId(): string {
  return (useParams({ strict: false }) as { id: string }).id
}
