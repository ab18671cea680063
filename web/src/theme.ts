import { type ThemeConfig, theme } from 'antd'

/**
 * Few colours, one meaning each: indigo = act or go, green = won or settled, amber = waits for us, red = negative,
 * late or lost, grey = not yet or no longer.
 */
const light = {
  accent: '#1f4b7a',
  accentSoft: '#e8eff7',
  good: '#17784a',
  goodSoft: '#e4f4eb',
  wait: '#945600',
  waitSoft: '#fdf1dc',
  bad: '#c0272d',
  badSoft: '#fceaea',
  quiet: '#5b6675',
  quietSoft: '#eef1f4',
  text: '#1c2530',
  page: '#f5f6f8',
  surface: '#ffffff',
  raised: '#fafbfc',
  line: '#dfe3e8',
  edge: '#848f9c',
}

const dark: typeof light = {
  accent: '#8db9ea',
  accentSoft: '#22364b',
  good: '#6bcb98',
  goodSoft: '#1b3628',
  wait: '#e8b25c',
  waitSoft: '#3b2f18',
  bad: '#ff8c8c',
  badSoft: '#45211f',
  quiet: '#a4aebb',
  quietSoft: '#2a3139',
  text: '#e6eaef',
  page: '#14181d',
  surface: '#1c2127',
  raised: '#21272e',
  line: '#343c46',
  edge: '#77828f',
}

export const fontFamily =
  '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, system-ui, sans-serif'

export type Mode = 'light' | 'dark'
const STORED = 'daicho.mode'

export function storedMode(): Mode {
  const chosen = localStorage.getItem(STORED)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Publishes the palette as CSS variables (--accent, --line, …), so that style sheets and components share it. */
export function applyMode(mode: Mode): void {
  const root = document.documentElement
  for (const [name, value] of Object.entries(mode === 'dark' ? dark : light)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value)
  }
  root.style.setProperty('--font', fontFamily)
  root.style.colorScheme = mode
  root.dataset.mode = mode
}

export function rememberMode(mode: Mode): void {
  localStorage.setItem(STORED, mode)
  applyMode(mode)
}

/** Colours of a chart's series, in order. */
export function chartColours(mode: Mode): string[] {
  const c = mode === 'dark' ? dark : light
  return mode === 'dark' ? [c.accent, '#5f7791', c.good, c.wait] : ['#2f6aa8', '#b4c6da', '#2c9a66', '#d08a1d']
}

export function antTheme(mode: Mode): ThemeConfig {
  const c = mode === 'dark' ? dark : light
  return {
    algorithm: mode === 'dark' ? [theme.darkAlgorithm, theme.compactAlgorithm] : [theme.compactAlgorithm],
    token: {
      colorPrimary: mode === 'dark' ? '#3f7fc1' : c.accent,
      colorInfo: mode === 'dark' ? '#3f7fc1' : c.accent,
      colorInfoBg: c.accentSoft,
      colorInfoBorder: c.line,
      colorSuccessBg: c.goodSoft,
      colorSuccessBorder: c.line,
      colorWarningBg: c.waitSoft,
      colorWarningBorder: c.line,
      colorErrorBg: c.badSoft,
      colorErrorBorder: c.line,
      colorLink: c.accent,
      colorSuccess: c.good,
      colorWarning: c.wait,
      colorError: c.bad,
      colorText: c.text,
      colorTextSecondary: c.quiet,
      colorTextDescription: c.quiet,
      colorTextPlaceholder: mode === 'dark' ? '#8d98a5' : '#6b7684',
      colorBgLayout: c.page,
      colorBgContainer: c.surface,
      colorBgElevated: mode === 'dark' ? '#242b32' : c.surface,
      colorBorder: mode === 'dark' ? '#4a545f' : '#c6ccd4',
      colorBorderSecondary: c.line,
      fontFamily,
      fontSize: 14,
      borderRadius: 6,
      controlHeight: 32,
      wireframe: false,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 4px' },
      Tabs: {
        itemSelectedColor: c.accent,
        itemHoverColor: c.accent,
        inkBarColor: c.accent,
        horizontalItemPadding: '9px 2px',
        horizontalItemGutter: 22,
        horizontalMargin: '0 0 12px',
      },
      Modal: { titleFontSize: 16 },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    },
  }
}
