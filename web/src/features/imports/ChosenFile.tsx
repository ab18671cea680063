import { CloseOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { t } from '../../i18n'
import { grouped } from '../../patterns/format'
import { JobProgress } from '../../patterns/JobProgress'
import { ProblemAlert } from '../../patterns/ProblemAlert'
import type { Chosen } from './useUploads'

type Props = { chosen: Chosen; apps: string[]; onApp: (app: string) => void; onRemove: () => void }

type Result = { accepted?: number; unchanged?: number; rejected?: number }

function Counts({ result }: { result: Result }) {
  const { accepted = 0, unchanged = 0, rejected = 0 } = result ?? {}
  return (
    <p className="quiet">
      {t('imports.accepted')} {grouped(accepted)}　{t('imports.unchanged')} {grouped(unchanged)}　
      <span className={rejected ? 'bad' : undefined}>
        {t('imports.rejected')} {grouped(rejected)}
      </span>
    </p>
  )
}

/** One file: its name, its app, how far it is. */
export function ChosenFile({ chosen, apps, onApp, onRemove }: Props) {
  const { file, app, state, sent, error } = chosen
  return (
    <li>
      <div className="chosen-file">
        <strong>{file.name}</strong>
        <Select
          aria-label={t('imports.app_of', { file: file.name })}
          placeholder={t('imports.pick_app')}
          status={app ? undefined : 'warning'}
          disabled={state !== 'chosen'}
          value={app}
          options={apps.map((value) => ({ value, label: value }))}
          onChange={onApp}
        />
        <Button
          type="text"
          icon={<CloseOutlined />}
          disabled={state === 'sending'}
          aria-label={t('imports.remove', { file: file.name })}
          onClick={onRemove}
        />
      </div>
      {sent.map(({ context, id, job }) => (
        <div key={id} className="sent-file">
          <JobProgress context={context} id={id} />
          <div>
            <Link to="/settings/imports/$context/$id" params={{ context, id }}>
              {t(`import_context.${context}`)} {t('imports.result')}
            </Link>
            {job?.status === 'done' && <Counts result={job.result as Result} />}
          </div>
        </div>
      ))}
      <ProblemAlert error={error} />
    </li>
  )
}
