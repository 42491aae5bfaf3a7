/** How the desk looks, and which language it speaks. */

import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { deskLanguages } from '../i18n.ts'
import { Card } from '../page/card.tsx'
import { Choice } from '../page/choice.tsx'
import { languagesOf, useLanguageName } from '../page/names.ts'
import { useSession } from '../session.tsx'
import { useMeChange } from './use-me.ts'

const themes = ['system', 'light', 'dark'] as const
/** By which they are found by whoever doesn't read the present one. */
const nativeNames = { de: 'Deutsch', en: 'English', ar: 'العربية' } as const

export function LookCard() {
  const { t } = useTranslation('more')
  const { user, canTranslate } = useSession()
  const change = useMeChange()
  const { language, theme } = user.preferences
  return (
    <Card title={t('account.look')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Choice
          label={t('account.language')}
          value={language ?? ''}
          options={[
            { value: '', label: t('account.browserLanguage') },
            ...deskLanguages.map((tag) => ({ value: tag, label: nativeNames[tag] })),
          ]}
          onChange={(tag) => change.mutate({ preferences: { language: tag === '' ? null : (tag as LanguageTag) } })}
        />
        <Choice
          label={t('account.theme')}
          value={theme}
          options={themes.map((one) => ({ value: one, label: t(`account.themes.${one}`) }))}
          onChange={(chosen) =>
            change.mutate({ preferences: { theme: themes.find((one) => one === chosen) ?? 'system' } })
          }
        />
        {canTranslate && <ReadingLanguage />}
      </Box>
    </Card>
  )
}

function ReadingLanguage() {
  const { t } = useTranslation('more')
  const { user, regions } = useSession()
  const languageName = useLanguageName()
  const change = useMeChange()
  const { readingLanguage } = user.preferences
  const tags = [...new Set([...languagesOf(regions), ...(readingLanguage === null ? [] : [readingLanguage])])]
  return (
    <Choice
      label={t('account.reading')}
      value={readingLanguage ?? ''}
      options={[
        { value: '', label: t('account.readingNone') },
        ...tags.map((tag) => ({ value: tag, label: languageName(tag) })),
      ]}
      onChange={(tag) => change.mutate({ preferences: { readingLanguage: tag === '' ? null : (tag as LanguageTag) } })}
    />
  )
}
