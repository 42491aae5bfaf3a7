/** The canned texts that fit a conversation. */

import { useQuery } from '@tanstack/react-query'
import type { CannedTextView, LinkView, ThreadView } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { get } from '../api.ts'
import { useMay, useSession } from '../session.tsx'
import { useNames } from '../words/use-names.ts'
import { cannedChoices } from './canned.ts'
import type { Choice } from './choice.ts'

/** Of all regions at once, for there are few; whoever changes one invalidates them. */
const cannedKey = ['canned-texts']

export function useCanned(thread: ThreadView, links: readonly LinkView[], language: LanguageTag | null) {
  const { user } = useSession()
  const names = useNames()
  const { data = [] } = useQuery({
    queryKey: cannedKey,
    queryFn: ({ signal }) => get<readonly CannedTextView[]>('canned-texts', { signal }),
    enabled: useMay('keepCannedTexts', thread.region),
  })
  const known = {
    region: names.region(thread.region),
    counsellor: user.name,
    page: links[0] ?? thread.candidates[0],
  }
  return (wanted: string): readonly Choice[] => cannedChoices(data, { thread, language, wanted, known })
}
