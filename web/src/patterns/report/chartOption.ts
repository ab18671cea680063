import { locale, t } from '../../i18n'
import { chartColours, fontFamily, type Mode } from '../../theme'
import { grouped } from '../format'
import type { Figures, Series } from './figures'

const MAN = 10_000
const OKU = 100_000_000
const NARROW = 480
const FRAME = 12
const LEGEND_ROW = 22
const LEGEND_ON_NARROW = 3

/** Yen on an axis, short: 1,200万, 1.5億; thousands and millions in English. */
export function shortYen(value: number): string {
  if (locale() === 'en') return new Intl.NumberFormat('en', { notation: 'compact' }).format(value)
  if (Math.abs(value) >= OKU) return `${grouped(Math.round(value / (OKU / 100)) / 100)}${t('chart.oku')}`
  return Math.abs(value) >= MAN ? `${grouped(Math.round(value / MAN))}${t('chart.man')}` : grouped(value)
}

function ink(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
}

function bars({ series, stacked, lying, onPick }: Figures) {
  return series.map(({ name, values, tone, opacity }: Series) => ({
    type: 'bar' as const,
    name,
    data: values,
    stack: stacked ? 'all' : undefined,
    barMaxWidth: lying ? (stacked || series.length === 1 ? 14 : 9) : 40,
    cursor: onPick ? 'pointer' : 'default',
    itemStyle: { color: tone && ink(tone), opacity },
  }))
}

function axes({ names, lying }: Figures, width: number) {
  const nameWidth = lying ? Math.min(220, Math.round(width * 0.32)) : undefined
  const figures = {
    type: 'value' as const,
    axisLabel: { formatter: shortYen, color: ink('quiet'), hideOverlap: true },
    splitLine: { lineStyle: { color: ink('line') } },
    splitNumber: width < NARROW ? 3 : 5,
  }
  const words = {
    type: 'category' as const,
    data: names,
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink('line') } },
    axisLabel: { color: ink('text'), width: nameWidth, overflow: lying ? ('truncate' as const) : undefined },
  }
  return lying ? { xAxis: figures, yAxis: words } : { xAxis: words, yAxis: figures }
}

const legendRows = ({ series }: Figures, width: number) =>
  width < NARROW ? Math.ceil(series.length / LEGEND_ON_NARROW) : 1

/** What is drawn, in our colours and type: quiet grid lines, no movement for those who want none. */
export function chartOption(figures: Figures, mode: Mode, width: number) {
  return {
    color: chartColours(mode),
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 200,
    textStyle: { fontFamily, color: ink('quiet'), fontSize: 12 },
    grid: {
      left: 4,
      right: 18,
      top: FRAME + legendRows(figures, width) * LEGEND_ROW,
      bottom: 2,
      outerBoundsMode: 'same' as const,
    },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 8,
      itemGap: 16,
      textStyle: { color: ink('text') },
    },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: 'shadow' as const, shadowStyle: { color: ink('quiet'), opacity: 0.08 } },
      backgroundColor: ink('surface'),
      borderColor: ink('line'),
      textStyle: { color: ink('text'), fontSize: 13 },
      confine: true,
      valueFormatter: (value: unknown) => `${grouped(Number(value ?? 0))}${t('word.yen')}`,
    },
    ...axes(figures, width),
    series: bars(figures),
  }
}
