/** What each filter can be set to. */

import { useTranslation } from 'react-i18next'
import { escalationCauses } from '../../../src/domain/person.ts'
import { topics } from '../../../src/domain/topic.ts'
import { useConversations } from '../conversations/list-query.ts'
import type { ChoiceOption } from '../page/choice.tsx'
import { languagesOf, regionOptions, useLanguageName } from '../page/names.ts'
import { useSession } from '../session.tsx'
import type { FilterName } from './search-filters.ts'

const states = ['waiting', 'with-counsellor', 'with-bot', 'closed'] as const

/** Nothing to choose from means that it is typed: a tag, or a day. */
export function useFilterOptions(): Readonly<Record<FilterName, readonly ChoiceOption[]>> {
  const { t } = useTranslation(['more', 'desk'])
  const { user, regions, may } = useSession()
  const languageName = useLanguageName()
  const colleagues = useKnownColleagues()
  const own = regions.filter(({ slug }) => may.converse.includes(slug))
  return {
    region: regionOptions(regions, may.converse),
    language: byLabel(languagesOf(own).map((tag) => ({ value: tag, label: languageName(tag) }))),
    topic: topics.map((topic) => ({ value: topic, label: t(`desk:topics.${topic}`) })),
    state: states.map((state) => ({ value: state, label: t(`more:state.${state}`) })),
    cause: escalationCauses.map((cause) => ({ value: cause, label: t(`desk:causes.${cause}`) })),
    counsellor: [
      { value: user.id, label: t('more:search.self') },
      ...byLabel(colleagues.filter(({ value }) => value !== user.id)),
    ],
    tag: [],
    from: [],
    to: [],
  }
}

/** Whoever holds a conversation now: the list that the desk has read anyway. */
function useKnownColleagues(): readonly ChoiceOption[] {
  const { data = [] } = useConversations()
  const held = data.flatMap(({ heldBy, suggestedTo }) => [heldBy, suggestedTo].filter((one) => one !== null))
  return [...new Map(held.map(({ id, name }) => [id, { value: id, label: name }])).values()]
}

const byLabel = (options: readonly ChoiceOption[]): readonly ChoiceOption[] =>
  options.toSorted((a, b) => a.label.localeCompare(b.label))
