import { FileTextOutlined, HomeOutlined, MenuOutlined, PlusCircleFilled, TeamOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { t } from '../i18n'

/** A phone's five places, under the thumb. */
export function BottomBar({ onMenu }: { onMenu: () => void }) {
  const here = { 'aria-current': 'page' as const, className: 'here' }
  return (
    <nav className="bottom" aria-label={t('shell.bottom')}>
      <Link to="/" activeOptions={{ exact: true }} activeProps={here}>
        <HomeOutlined aria-hidden />
        {t('menu.home')}
      </Link>
      <Link to="/customers" activeProps={here}>
        <TeamOutlined aria-hidden />
        {t('menu.customers_group')}
      </Link>
      <Link to="/activities/new" activeProps={here} className="add">
        <PlusCircleFilled aria-hidden />
        {t('menu.add_activity')}
      </Link>
      <Link to="/quotes" activeProps={here}>
        <FileTextOutlined aria-hidden />
        {t('menu.quotes')}
      </Link>
      <button type="button" onClick={onMenu}>
        <MenuOutlined aria-hidden />
        {t('menu.more')}
      </button>
    </nav>
  )
}
