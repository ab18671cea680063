/** A rate in per cent with one decimal always, so that the points of a column stand below each other. */
export function rateText(rate: string | number | null): string {
  return rate === null ? '–' : `${(Number(rate) * 100).toFixed(1).replace('-', '−')}%`
}
