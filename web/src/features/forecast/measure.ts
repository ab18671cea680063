import type { Figures } from '../../api/reports'

export const MEASURES = ['expected', 'amount', 'weighted', 'won'] as const
export type Measure = (typeof MEASURES)[number]

/** 着地見込 is what is won and what is open by its probability; the others are as the server counts them. */
export function figureOf(figures: Figures, measure: Measure): number {
  return measure === 'expected' ? figures.won + figures.weighted : figures[measure]
}

export function measureOf(text: unknown): Measure {
  return MEASURES.find((measure) => measure === text) ?? 'weighted'
}
