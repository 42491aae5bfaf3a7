/** What regions and languages are called. */

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionView } from '../../../adapters/console/api.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { useSession } from '../session.tsx'
import type { ChoiceOption } from './choice.tsx'
import { localeOf } from './moments.ts'

/** `Ukrainisch`; of a tag that nothing is known of, the tag. */
export function useLanguageName(): (tag: string | null) => string {
  const { t, i18n } = useTranslation('desk')
  return useMemo(() => {
    const known: Readonly<Record<string, string>> = t('languageNames', { returnObjects: true })
    const names = new Intl.DisplayNames(localeOf(i18n.language), { type: 'language' })
    return (tag) => (tag === null ? t('unknownLanguage') : (known[tag.toLowerCase()] ?? nameOf(names, tag)))
  }, [t, i18n.language])
}

export function useRegionName(): (slug: RegionSlug) => string {
  const { regions } = useSession()
  return (slug) => regions.find((region) => region.slug === slug)?.name ?? slug
}

/** Those among them in which one may do something. */
export function regionOptions(regions: readonly RegionView[], allowed: readonly RegionSlug[]): readonly ChoiceOption[] {
  return regions
    .filter(({ slug }) => allowed.includes(slug))
    .map(({ slug, name }) => ({ value: slug, label: name }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

/** Languages of some regions, each once. */
export function languagesOf(regions: readonly RegionView[]): readonly string[] {
  return [...new Set(regions.flatMap(({ languages }) => languages.map(({ tag }) => tag)))]
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
