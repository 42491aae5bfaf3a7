/** What the newcomer wrote, said, sent or tapped. */

import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import type { NewcomerLine as Line, NewcomerWords } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { useTimes } from '../time/use-times.ts'
import { Bubble, OtherWords, Speech } from './bubble.tsx'
import { ForeignText } from './foreign-text.tsx'
import { SentFile } from './sent-file.tsx'
import { wordsOf, type Translations } from './words-of.ts'

interface Props {
  readonly line: Line
  readonly isFirst: boolean
  readonly language: LanguageTag | null
  readonly translations: Translations
}

export function NewcomerLine({ line, isFirst, language, translations }: Props) {
  const { t } = useTranslation()
  const { said, at } = line
  if (said.kind !== 'text' && said.kind !== 'voice' && said.kind !== 'file') return <Deed said={said} at={at} />
  const words = wordsOf(line)
  const translation = translations.of(words)
  return (
    <Speech side="newcomer" speaker={isFirst ? t('thread.newcomer') : null} at={at}>
      {said.kind !== 'text' && <SentFile sent={said} />}
      {words !== null && words !== '' && (
        <Bubble side="newcomer" language={language}>
          <ForeignText text={words} />
        </Bubble>
      )}
      {translation !== undefined && (
        <OtherWords kind="translated" text={translation} language={translations.language} />
      )}
    </Speech>
  )
}

type WithoutWords = Exclude<NewcomerWords, { readonly kind: 'text' | 'voice' | 'file' }>

function Deed({ said, at }: { readonly said: WithoutWords; readonly at: string }) {
  const times = useTimes()
  return (
    <Box component="li" sx={deed}>
      <bdi>{useDeed(said)}</bdi> · <time dateTime={at}>{times.clock(at)}</time>
    </Box>
  )
}

function useDeed(said: WithoutWords): string {
  const { t } = useTranslation()
  if (said.kind === 'tap')
    return said.label === null ? t('thread.tappedUnknown') : t('thread.tapped', { label: said.label })
  return t(`thread.${said.kind}`)
}

const deed = {
  alignSelf: 'center',
  listStyle: 'none',
  px: 1.75,
  py: 0.4,
  borderRadius: 4,
  bgcolor: 'background.default',
  color: 'text.secondary',
  fontSize: '0.875rem',
  textAlign: 'center',
} as const
