import { lazy, Suspense } from 'react'
import type { Figures } from './figures'

const Canvas = lazy(() => import('./ChartCanvas'))
const BAR_HEIGHT = 26
const FRAME_HEIGHT = 64

/** Figures in yen as a graph, loaded when first shown. The table beside it says the same to those who do not see it. */
export function Chart(figures: Figures) {
  const { label, names, lying, small } = figures
  const height = lying && !small ? names.length * BAR_HEIGHT + FRAME_HEIGHT : undefined
  return (
    <div role="img" aria-label={label} className={small ? 'chart small' : 'chart'} style={{ height }}>
      <Suspense>
        <Canvas {...figures} />
      </Suspense>
    </div>
  )
}
