import { useNavigate } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { Import } from '../../api/types'
import { t } from '../../i18n'
import { CommandButton } from '../../patterns/form/CommandButton'
import type { Context } from './apps'
import { fileOf, send } from './sending'

/** A trial says so, and leads on to the real import while its file is still at hand. */
export function TrialNotice({ context, one }: { context: Context; one: Import }) {
  const navigate = useNavigate()
  const file = fileOf(one.id)
  return (
    <Alert
      type="info"
      showIcon
      className="problem"
      title={t('imports.dry_run_notice')}
      description={file ? undefined : t('imports.import_again')}
      action={
        file && (
          <CommandButton
            resource="imports"
            label={t('imports.import_now')}
            type="primary"
            run={() => send(context, one.app, file, false)}
            onDone={(id) => void navigate({ to: '/settings/imports/$context/$id', params: { context, id } })}
          />
        )
      }
    />
  )
}
