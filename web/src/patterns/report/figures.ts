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
