import type { ReactNode } from 'react'
import { useEffect } from 'react'

type Props = { title: string; sub?: ReactNode; children?: ReactNode }

/** The head of a screen: its name (also the window's) and its actions. */
export function ScreenHead({ title, sub, children }: Props) {
  useEffect(() => {
    document.title = `${title} – Daicho`
  }, [title])
  return (
    <header className="screen-head">
      <div>
        <h1>{title}</h1>
        {sub}
      </div>
      <div className="actions">{children}</div>
    </header>
  )
}
