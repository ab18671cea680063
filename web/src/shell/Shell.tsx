import { Outlet } from '@tanstack/react-router'
import { Drawer } from 'antd'
import { Suspense, useState } from 'react'
import { t } from '../i18n'
import { useIsPhone } from '../patterns/useIsPhone'
import { BottomBar } from './BottomBar'
import { Nav } from './Nav'
import { TopBar } from './TopBar'
import { useLive } from './useLive'

/** Everything around a screen. */
export function Shell() {
  const phone = useIsPhone()
  const [menu, setMenu] = useState(false)
  useLive()
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <TopBar />
      {!phone && (
        <aside className="side">
          <Nav />
        </aside>
      )}
      <main id="main" tabIndex={-1}>
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      {phone && <BottomBar onMenu={() => setMenu(true)} />}
      {phone && (
        <Drawer open={menu} placement="bottom" size="75%" title={t('shell.menu')} onClose={() => setMenu(false)}>
          <Nav onGo={() => setMenu(false)} />
        </Drawer>
      )}
    </div>
  )
}
