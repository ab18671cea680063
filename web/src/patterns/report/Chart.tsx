import { lazy, Suspense } from 'react'

/** `tone` is a colour of the theme that carries a meaning; without it a series takes the next of the chart colours. */
export type Series = { name: string; values: number[]; tone?: 'good' | 'wait' | 'bad' | 'accent'; opacity?: number }

export type Figures = {
  label: string
  names: string[]
  series: Series[]
  /** the series one on the other, where they are parts of one whole */
  stacked?: boolean
  /** bars from left to right, for names that are long */
  lying?: boolean
  small?: boolean
  /** the bar that was clicked, by its place in `names` */
  onPick?: (index: number) => void
}

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
