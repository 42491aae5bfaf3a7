/** Everything that happened in a conversation, in the order in which it happened. */

import type { LotseLine, NewcomerLine, NoteView, ThreadView } from '../../../adapters/console/api.ts'

export type TimelineEntry =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'new'; readonly key: string; readonly at: string }
  | { readonly kind: 'handed-over'; readonly key: string; readonly at: string }
  | { readonly kind: 'note'; readonly key: string; readonly at: string; readonly note: NoteView }
  | ({ readonly kind: 'newcomer'; readonly key: string; readonly at: string; readonly line: NewcomerLine } & Spoken)
  | ({ readonly kind: 'lotse'; readonly key: string; readonly at: string; readonly line: LotseLine } & Spoken)

interface Spoken {
  /** Whether somebody else spoke before, so that it is said who this is. */
  readonly isFirst: boolean
}

/** @param seenUntil when the newcomer last wrote before one looked away; what came since is set apart */
export function timelineOf(thread: ThreadView, seenUntil: string | undefined): readonly TimelineEntry[] {
  const said = thread.lines.map((line, position): TimelineEntry => {
    const before = thread.lines[position - 1]
    const isFirst = before === undefined || speakerOf(before) !== speakerOf(line)
    const key = `line ${position}`
    return line.kind === 'newcomer'
      ? { kind: 'newcomer', key, at: line.at, line, isFirst }
      : { kind: 'lotse', key, at: line.at, line, isFirst }
  })
  const notes = thread.notes.map((note): TimelineEntry => ({ kind: 'note', key: note.id, at: note.at, note }))
  const handedOver: TimelineEntry = { kind: 'handed-over', key: 'handed-over', at: thread.since }
  return withDays(withNew([...said, ...notes, handedOver].toSorted(byTime), seenUntil))
}

const speakerOf = (line: NewcomerLine | LotseLine): string =>
  line.kind === 'newcomer' ? '' : (line.counsellor ?? 'machine')

/** What happened at once stays in the order in which it is told; the reason follows the words that it is about. */
const byTime = (one: TimelineEntry, other: TimelineEntry): number => Date.parse(one.at) - Date.parse(other.at)

function withNew(entries: readonly TimelineEntry[], seenUntil: string | undefined): readonly TimelineEntry[] {
  if (seenUntil === undefined) return entries
  const first = entries.findIndex(({ kind, at }) => kind === 'newcomer' && at > seenUntil)
  if (first <= 0) return entries
  const at = entries[first]?.at ?? seenUntil
  return [...entries.slice(0, first), { kind: 'new', key: 'new', at }, ...entries.slice(first)]
}

function withDays(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const dayOf = (at: string) => new Date(at).toDateString()
  return entries.flatMap((entry, position) => {
    const before = entries[position - 1]
    const isNewDay = before === undefined || dayOf(before.at) !== dayOf(entry.at)
    return isNewDay ? [{ kind: 'day', key: `day ${entry.at}`, at: entry.at } as const, entry] : [entry]
  })
}
