import { createContext, use } from 'react'
import type { Mode } from '../theme'

type Chosen = { mode: Mode; choose: (mode: Mode) => void }
export const ModeContext = createContext<Chosen>({ mode: 'light', choose: () => undefined })

/** Light or dark, and how to choose the other. */
export function useMode(): Chosen {
  return use(ModeContext)
}
