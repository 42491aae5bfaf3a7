/** The language that conversations are translated into, as somebody chose it. */

import TranslateRounded from '@mui/icons-material/TranslateRounded'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../../../adapters/console/api.ts'
import { isSameLanguage, languageTag, type LanguageTag } from '../../../src/domain/language.ts'
import { patch } from '../api.ts'
import { keepMe, useSession } from '../session.tsx'
import { useNotice } from '../shell/notices.tsx'
import { useNames } from '../words/use-names.ts'

/** `null` where nothing translates, or nobody wants it. */
export function useReadingLanguage(): LanguageTag | null {
  const { canTranslate, user } = useSession()
  return canTranslate ? user.preferences.readingLanguage : null
}

interface OfferProps {
  readonly language: LanguageTag | null
}

/** Over a conversation in another language, to whoever has chosen none to read in. */
export function TranslationOffer({ language }: OfferProps) {
  const { t, i18n } = useTranslation()
  const names = useNames()
  const { canTranslate } = useSession()
  const reading = useReadingLanguage()
  const choose = useChoice()
  const own = languageTag(i18n.language)
  if (!canTranslate || reading !== null || (language !== null && isSameLanguage(language, own))) return null
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<TranslateRounded />}
      loading={choose.isPending}
      onClick={() => choose.mutate(own)}
      sx={offer}
    >
      {t('thread.offerTranslation', { language: names.language(own) })}
    </Button>
  )
}

export function ReadingLanguageButton() {
  const { t } = useTranslation()
  const { canTranslate } = useSession()
  const names = useNames()
  const reading = useReadingLanguage()
  const choose = useChoice()
  const languages = useChoices()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (!canTranslate) return null
  const pick = (language: LanguageTag | null) => () => {
    setAnchor(null)
    choose.mutate(language)
  }
  return (
    <>
      <Button
        size="small"
        color="secondary"
        startIcon={<TranslateRounded />}
        aria-haspopup="menu"
        aria-label={`${t('thread.readIn')}: ${reading === null ? t('thread.readOriginals') : names.language(reading)}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {reading === null ? t('thread.readOriginals') : names.language(reading)}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem selected={reading === null} onClick={pick(null)}>
          {t('thread.readOriginals')}
        </MenuItem>
        {languages.map((language) => (
          <MenuItem key={language} selected={language === reading} onClick={pick(language)}>
            {names.language(language)}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}

/** All that the regions' pages are in. */
function useChoices(): readonly LanguageTag[] {
  const { regions } = useSession()
  const names = useNames()
  const tags = new Set(regions.flatMap(({ languages }) => languages.map(({ tag }) => tag)))
  return [...tags].toSorted((one, other) => names.language(one).localeCompare(names.language(other)))
}

function useChoice() {
  const client = useQueryClient()
  const notice = useNotice()
  const { t } = useTranslation()
  return useMutation({
    mutationFn: (readingLanguage: LanguageTag | null) => patch<Me>('me', { preferences: { readingLanguage } }),
    onSuccess: (me) => keepMe(client, me),
    onError: () => notice({ text: t('failed'), kind: 'problem' }),
  })
}

/** Stays in view while one reads on. */
const offer = {
  display: 'flex',
  position: 'sticky',
  top: 0,
  zIndex: 1,
  mx: 'auto',
  mb: 1,
  bgcolor: 'background.paper',
  '&:hover': { bgcolor: 'harbour.tint' },
} as const
