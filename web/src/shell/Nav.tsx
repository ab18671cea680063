import { Link } from '@tanstack/react-router'
import { t } from '../i18n'
import { menuOf } from './menu'
import { useMe } from './session'

/** The places, at the left on a desk and behind その他 on a phone. */
export function Nav({ onGo }: { onGo?: () => void }) {
  return (
    <nav className="nav" aria-label={t('shell.menu')}>
      {menuOf(useMe()).map((group) => (
        <section key={group.label ?? 'home'}>
          {group.label && <h2>{t(group.label)}</h2>}
          <ul>
            {group.places.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ 'aria-current': 'page', className: 'here' }}
                  onClick={onGo}
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
