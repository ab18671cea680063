import { useNavigate } from '@tanstack/react-router'
import { Input, Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useState } from 'react'
import { useAnswer } from '../api/hooks'
import { code, t } from '../i18n'
import { isComposing } from '../patterns/form/useReading'
import type { PlainPlace, RecordPlace } from '../patterns/place'
import { menuOf } from './menu'
import { useMe } from './session'

type Target = { to: PlainPlace } | { to: RecordPlace; params: { id: string } }
type Choice = { key: string; kind: string; title: string; sub: string; target: Target }

const PLACES = {
  customer: '/customers/$id',
  contact: '/contacts/$id',
  lead: '/leads/$id',
  deal: '/deals/$id',
} as const

const COMMANDS = [
  { title: 'command.new_activity', to: '/activities/new' },
  { title: 'command.new_quote', to: '/quotes/new' },
  { title: 'command.new_customer', to: '/customers/new' },
  { title: 'command.new_deal', to: '/deals/new' },
  { title: 'command.new_payment', to: '/payments/new' },
] as const

function useChoices(q: string): Choice[] {
  const me = useMe()
  const found = useAnswer('/crm/search', { query: { q } }, q.trim().length > 0)
  const hits = (q.trim() ? (found.data?.items ?? []) : []).map((hit) => ({
    key: hit.kind + hit.id,
    kind: code('search_kind', hit.kind),
    title: hit.title,
    sub: [hit.code, hit.subtitle].filter(Boolean).join('　'),
    target: { to: PLACES[hit.kind], params: { id: hit.id } },
  }))
  const commands = COMMANDS.map(({ title, to }) => ({ title: t(title), target: { to }, kind: t('search.command') }))
  const places = menuOf(me).flatMap((group) =>
    group.places.map(({ to, label }) => ({ title: t(label), target: { to }, kind: t('search.place') })),
  )
  const matching = [...commands, ...places].filter((choice) => choice.title.includes(q.trim()))
  return [...hits, ...matching.map((choice) => ({ ...choice, key: choice.target.to, sub: '' }))]
}

/** One box for records, places and commands. */
export function SearchBox({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [marked, mark] = useState<string>()
  const navigate = useNavigate()
  const choices = useChoices(useDeferredValue(typed))
  // By key: records that are found late must not put another choice under the mark.
  const at = Math.max(
    0,
    choices.findIndex(({ key }) => key === marked),
  )
  const go = (choice: Choice | undefined) => {
    if (!choice) return
    onClose()
    void navigate(choice.target)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Enter') return go(choices[at])
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    mark(choices[(at + step + choices.length) % Math.max(1, choices.length)]?.key)
  }
  return (
    <Modal open footer={null} closable={false} onCancel={onClose} width={620} className="search-box" title={null}>
      <Input
        autoFocus
        size="large"
        variant="borderless"
        placeholder={t('search.placeholder')}
        role="combobox"
        aria-label={t('search.open')}
        aria-expanded
        aria-controls="search-choices"
        aria-activedescendant={choices[at] ? `search-${at}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          mark(undefined)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="search-choices" role="listbox" aria-label={t('search.open')} className="search-choices">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the box above (combobox pattern)
          <div
            key={choice.key}
            id={`search-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => go(choice)}
            onMouseMove={() => mark(choice.key)}
          >
            <span className="kind">{choice.kind}</span>
            <span>{choice.title}</span>
            <span className="quiet">{choice.sub}</span>
          </div>
        ))}
        {choices.length === 0 && <p className="empty">{t('list.nothing_found')}</p>}
      </div>
    </Modal>
  )
}
