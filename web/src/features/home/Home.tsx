import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { t } from '../../i18n'
import { dateText, today } from '../../patterns/format'
import { NotLive } from '../../patterns/report/NotLive'
import { ScreenHead } from '../../patterns/ScreenHead'
import { may, useMe } from '../../shell/session'
import { ForecastPanel, RankingPanel } from './Graphs'
import { LateInvoices, MyTodos, OpenInquiries, UnbilledSales, UntouchedDeals } from './Panels'

/** The person's day. */
export function Home() {
  const me = useMe()
  const manages = me.roles.some((role) => role === 'manager' || role === 'admin' || role === 'analyst')
  return (
    <div className="screen">
      <ScreenHead title={t('home.title', { name: me.name })} sub={<div className="sub">{dateText(today())}</div>}>
        {may(me, 'crm') && (
          <Link to="/activities/new">
            <Button type="primary" tabIndex={-1}>
              {t('command.new_activity')}
            </Button>
          </Link>
        )}
      </ScreenHead>
      {manages && <NotLive />}
      <div className="home-grid">
        <MyTodos me={me} />
        <UntouchedDeals me={me} />
        <OpenInquiries me={me} />
        {may(me, 'invoices') && <UnbilledSales />}
        {may(me, 'invoices') && <LateInvoices />}
        {manages && <ForecastPanel />}
        {manages && <RankingPanel />}
      </div>
    </div>
  )
}
