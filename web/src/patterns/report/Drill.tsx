import { Drawer, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { ProblemAlert } from '../ProblemAlert'
import { useIsPhone } from '../useIsPhone'

type BesideProps = { title: ReactNode; width?: number; onClose: () => void; children: ReactNode }

/** What makes a figure, beside the report; a phone gives it the whole screen. */
export function Beside({ title, width = 880, onClose, children }: BesideProps) {
  const phone = useIsPhone()
  return (
    <Drawer open size={phone ? '100%' : width} title={title} onClose={onClose} className="beside">
      {children}
    </Drawer>
  )
}

type Props<A> = {
  title: ReactNode
  answer: { data: A | undefined; error: unknown; refetch: () => unknown }
  onClose: () => void
  children: (answer: A) => ReactNode
}

/** The same, of what the server was asked when it was opened. */
export function Drill<A>({ title, answer: { data, error, refetch }, onClose, children }: Props<A>) {
  return (
    <Beside title={title} onClose={onClose}>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {!data && !error && <Skeleton active />}
      {data && children(data)}
    </Beside>
  )
}
