import { App } from 'antd'
import { useEffect } from 'react'
import { detailOf, type Notice, whenAsked } from '../api/questions'
import { t } from '../i18n'

const Details = ({ notices }: { notices: Notice[] }) => (
  <>
    {notices.map((notice) => (
      <p key={notice.type}>{detailOf(notice)}</p>
    ))}
  </>
)

/** Shows what the server asks before it does as told, whatever screen the command came from, and what it warns of. */
export function Questions() {
  const { modal, notification } = App.useApp()
  useEffect(() => {
    whenAsked({
      ask: async (questions) =>
        await modal.confirm({
          title: t('questions.title'),
          content: <Details notices={questions} />,
          okText: t('questions.go_on'),
          cancelText: t('word.cancel'),
          width: 520,
        }),
      warn: (warnings) =>
        notification.warning({
          title: t('questions.warning'),
          description: <Details notices={warnings} />,
          duration: 15,
        }),
    })
  }, [modal, notification])
  return null
}
