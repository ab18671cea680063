import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import jaJP from 'antd/locale/ja_JP'
import { type ReactNode, useMemo, useState } from 'react'
import { locale } from '../i18n'
import { ModeContext } from '../patterns/mode'
import { antTheme, type Mode, rememberMode, storedMode } from '../theme'

/** The theme, light or dark, and the words that Ant's own parts use. */
export function Appearance({ children }: { children: ReactNode }) {
  const [mode, setMode] = useState<Mode>(storedMode)
  const chosen = useMemo(
    () => ({
      mode,
      choose: (next: Mode) => {
        rememberMode(next)
        setMode(next)
      },
    }),
    [mode],
  )
  return (
    <ModeContext value={chosen}>
      <ConfigProvider
        theme={antTheme(mode)}
        locale={locale() === 'ja' ? jaJP : enUS}
        button={{ autoInsertSpace: false }}
      >
        <App message={{ maxCount: 3 }}>{children}</App>
      </ConfigProvider>
    </ModeContext>
  )
}
