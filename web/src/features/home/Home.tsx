import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { may } from '../../api/may'
import { t } from '../../i18n'
import { dateText, today } from '../../patterns/format'
import { NotLive } from '../../patterns/report/NotLive'
import { ScreenHead } from '../../patterns/ScreenHead'
import { useMe } from '../../shell/session'
import { ForecastPanel, RankingPanel } from './Graphs'
import { LateInvoices, MyTodos, OpenInquiries, UnbilledSales, UntouchedDeals } from './Panels'

/** The person's day. */
export function Home() {
  const me = useMe()
  const seesOthers = me.scope !== 'own' && may(me, 'reporting.reports')
  return (
    <div className="screen">
      <ScreenHead title={t('home.title', { name: me.name })} sub={<div className="sub">{dateText(today())}</div>}>
        {may(me, 'crm.activities') && (
          <Link to="/activities/new">
            <Button type="primary" tabIndex={-1}>
              {t('command.new_activity')}
            </Button>
          </Link>
        )}
      </ScreenHead>
      {seesOthers && <NotLive />}
      <div className="home-grid">
        <MyTodos me={me} />
        <UntouchedDeals me={me} />
        <OpenInquiries me={me} />
        {may(me, 'billing.invoices') && <UnbilledSales />}
        {may(me, 'billing.invoices') && <LateInvoices />}
        {seesOthers && <ForecastPanel />}
        {seesOthers && <RankingPanel />}
      </div>
    </div>
  )
}
