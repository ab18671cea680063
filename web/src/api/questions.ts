import { locale } from '../i18n'

/** A warning or a question of the server, in its own words; `field` is null where it is about the whole record. */
export type Notice = { type: string; field: string | null; detail: string; detail_en: string }

export const detailOf = (notice: Notice): string => (locale() === 'ja' ? notice.detail : notice.detail_en)

type Listener = { ask: (questions: Notice[]) => Promise<boolean>; warn: (warnings: Notice[]) => void }

let listener: Listener = { ask: async () => false, warn: () => undefined }

/** Whoever shows what a command asks and warns of; `ask` resolves to whether the person confirms all of it. */
export function whenAsked(shown: Listener): void {
  listener = shown
}

export function isConfirmed(questions: Notice[]): Promise<boolean> {
  return listener.ask(questions)
}

export function warn(answer: unknown): void {
  const warnings = (answer as { warnings?: Notice[] } | undefined)?.warnings
  if (warnings?.length) listener.warn(warnings)
}
