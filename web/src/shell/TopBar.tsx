import { SearchOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { t } from '../i18n'
import { Notifications } from './Notifications'
import { PersonMenu } from './PersonMenu'
import { SearchBox } from './SearchBox'

/** Name, the one search (Ctrl-K), what waits, the person. */
export function TopBar() {
  const [searching, setSearching] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setSearching(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <header className="top">
      <Link to="/" className="brand" aria-label="Daicho">
        <img src="/favicon.svg" alt="" width="24" height="24" />
        <span>Daicho</span>
      </Link>
      <button type="button" className="search-opener" onClick={() => setSearching(true)}>
        <SearchOutlined aria-hidden />
        <span>{t('search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className="spring" />
      <Notifications />
      <PersonMenu />
      {searching && <SearchBox onClose={() => setSearching(false)} />}
    </header>
  )
}
