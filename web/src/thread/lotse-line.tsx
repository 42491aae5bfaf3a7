/** What was said to the newcomer, by the machine or by a counsellor, and what became of it. */

import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import Typography from '@mui/material/Typography'
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded'
import InsertDriveFileRounded from '@mui/icons-material/InsertDriveFileRounded'
import { useTranslation } from 'react-i18next'
import type { LinkView, LotseLine as Line } from '../../../adapters/console/api.ts'
import type { LanguageTag } from '../../../src/domain/language.ts'
import { AnswerFacts } from './answer-facts.tsx'
import { Bubble, OtherWords, Speech } from './bubble.tsx'
import { ForeignRichText, OutwardLink } from './foreign-text.tsx'
import { wordsOf, type Translations } from './words-of.ts'

interface Props {
  readonly line: Line
  readonly isFirst: boolean
  readonly language: LanguageTag | null
  readonly translations: Translations
}

export function LotseLine({ line, isFirst, language, translations }: Props) {
  const { t } = useTranslation()
  const { counsellor, text, file, original, links, choices, answer, delivery, at } = line
  const side = counsellor === null ? 'machine' : 'counsellor'
  const name = counsellor === null ? t('thread.machine') : t('thread.counsellor', { name: counsellor })
  // Of what somebody here wrote, the original says more than a translation back.
  const translation = original === null ? translations.of(wordsOf(line)) : undefined
  return (
    <Speech side={side} speaker={isFirst ? name : null} at={at}>
      {text.length > 0 && (
        <Bubble side={side} language={language}>
          <ForeignRichText text={text} />
        </Bubble>
      )}
      {file !== null && <Chip icon={<InsertDriveFileRounded />} label={<bdi>{file}</bdi>} variant="outlined" />}
      {translation !== undefined && (
        <OtherWords kind="translated" text={translation} language={translations.language} />
      )}
      {original !== null && <OtherWords kind="original" text={original} language={null} />}
      {links.length > 0 && <Links links={links} />}
      {choices.length > 0 && <Choices choices={choices} />}
      {answer !== null && <AnswerFacts answer={answer} />}
      <Delivery delivery={delivery} />
    </Speech>
  )
}

function Links({ links }: { readonly links: readonly LinkView[] }) {
  const { t } = useTranslation()
  return (
    <Box component="ul" aria-label={t('thread.sources')} sx={{ ...row, justifyContent: 'flex-end' }}>
      {links.map(({ title, url }, position) => (
        <li key={position}>
          <OutwardLink url={url}>
            <bdi>{title}</bdi>
          </OutwardLink>
        </li>
      ))}
    </Box>
  )
}

function Choices({ choices }: { readonly choices: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <Box component="ul" aria-label={t('thread.choices')} sx={{ ...row, justifyContent: 'flex-end' }}>
      {choices.map((label, position) => (
        <Box component="li" key={position} dir="auto" sx={choice}>
          {label}
        </Box>
      ))}
    </Box>
  )
}

function Delivery({ delivery }: { readonly delivery: Line['delivery'] }) {
  const { t } = useTranslation()
  const isLost = delivery === 'dead' || delivery === 'dropped'
  return (
    <Typography
      variant="body2"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.5,
        color: isLost ? 'error.main' : 'text.secondary',
        fontWeight: isLost ? 700 : 400,
      }}
    >
      {isLost && <ErrorOutlineRounded aria-hidden sx={{ fontSize: 16 }} />}
      {t(`thread.delivery.${delivery}`)}
    </Typography>
  )
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 0.75,
  columnGap: 1.5,
  m: 0,
  p: 0,
  px: 0.5,
  listStyle: 'none',
  fontSize: '0.9375rem',
  maxWidth: '86%',
} as const

const choice = {
  px: 1,
  py: 0.1,
  border: '1px solid',
  borderColor: 'divider',
  borderRadius: '8px',
  color: 'text.secondary',
  fontSize: '0.875rem',
} as const
