import { Drawer, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useAnswer } from '../../api/hooks'
import type { Filters } from '../../api/request'
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
  path: string
  query: Filters
  onClose: () => void
  children: (answer: A) => ReactNode
}

/** The same, asked of the server when it is opened. */
export function Drill<A>({ title, path, query, onClose, children }: Props<A>) {
  const { data, error, refetch } = useAnswer<A>(path, query)
  return (
    <Beside title={title} onClose={onClose}>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {!data && !error && <Skeleton active />}
      {data && children(data)}
    </Beside>
  )
}
