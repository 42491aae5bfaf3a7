/** Names of languages, regions, channels and the like, in the language of the desk. */

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../src/domain/language.ts'
import type { RegionSlug } from '../../../src/domain/region.ts'
import { useSession } from '../session.tsx'
import type { words } from './desk/de.ts'

type OwnName = keyof (typeof words)['languageNames']

export function useNames() {
  const { t, i18n } = useTranslation()
  const { regions } = useSession()
  return useMemo(() => {
    const known = new Intl.DisplayNames(i18n.language, { type: 'language', fallback: 'none' })
    const language = (tag: LanguageTag | null): string => {
      if (tag === null) return t('unknownLanguage')
      const own: string = t(`languageNames.${tag as OwnName}`, { defaultValue: '' })
      return own === '' ? (nameIn(known, tag) ?? tag) : own
    }
    const region = (slug: RegionSlug): string => regions.find((one) => one.slug === slug)?.name ?? slug
    return { language, region }
  }, [t, i18n.language, regions])
}

/** What comes from elsewhere may be no tag at all. */
function nameIn(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag)
  } catch {
    return undefined
  }
}
