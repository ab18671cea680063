import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useMode } from '../mode'
import { chartOption } from './chartOption'
import type { Figures } from './figures'

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export default function ChartCanvas(figures: Figures) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(figures)
  latest.current = figures
  const { mode } = useMode()
  const drawn = JSON.stringify(figures)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` stands for the figures by value
  useEffect(() => {
    const element = box.current
    if (!element) return
    const chart = init(element, undefined, { renderer: 'svg' })
    chart.setOption(chartOption(latest.current, mode, element.clientWidth))
    chart.on('click', ({ dataIndex }) => latest.current.onPick?.(dataIndex as number))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(element)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [drawn, mode])
  return <div ref={box} className="chart-canvas" />
}
