/** Below a reply: what may go with it, in which language it goes, and the button that sends it. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import IconButton from '@mui/material/IconButton'
import Switch from '@mui/material/Switch'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import AttachFileRounded from '@mui/icons-material/AttachFileRounded'
import AutoAwesomeRounded from '@mui/icons-material/AutoAwesomeRounded'
import SendRounded from '@mui/icons-material/SendRounded'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SuggestionView, ThreadView } from '../../../adapters/console/api.ts'
import { isApiError, post } from '../api.ts'
import { useSession } from '../session.tsx'
import { useNotice } from '../shell/notices.tsx'
import { useNames } from '../words/use-names.ts'
import { AttachDialog } from './attachments.tsx'
import type { KeptDraft } from './use-draft.ts'
import type { WritingLanguage } from './writing-language.ts'

interface Props {
  readonly thread: ThreadView
  readonly kept: KeptDraft
  readonly writing: WritingLanguage
  readonly isSending: boolean
  readonly onSend: () => void
  readonly onSuggested: (suggestion: SuggestionView) => void
}

export function ReplyTools({ thread, kept, writing, isSending, onSend, onSuggested }: Props) {
  const { t } = useTranslation()
  const { canSuggest } = useSession()
  const [isAttaching, setIsAttaching] = useState(false)
  const { links } = kept.draft
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Tooltip title={t('composer.attach')}>
        <IconButton aria-label={t('composer.attach')} onClick={() => setIsAttaching(true)}>
          <AttachFileRounded />
        </IconButton>
      </Tooltip>
      {canSuggest && <SuggestButton {...{ thread, writing, onSuggested }} />}
      <LanguageSwitch writing={writing} thread={thread} />
      <Box sx={{ flex: 1 }} />
      <Typography
        component="kbd"
        variant="body2"
        color="textSecondary"
        sx={{ display: { xs: 'none', sm: 'block' }, fontFamily: 'inherit' }}
      >
        {t('composer.sendKeys')}
      </Typography>
      <Button
        variant="contained"
        endIcon={<SendRounded sx={{ '[dir="rtl"] &': { transform: 'scaleX(-1)' } }} />}
        loading={isSending}
        onClick={onSend}
      >
        {writing.translatesFrom === null ? t('composer.send') : t('composer.sendTranslation')}
      </Button>
      {isAttaching && (
        <AttachDialog
          thread={thread}
          links={links}
          onLinks={(changed) => kept.change({ links: changed })}
          onClose={() => setIsAttaching(false)}
        />
      )}
    </Box>
  )
}

/** Drafted by a model from the region's pages, in the language that one writes, to be checked and changed. */
function SuggestButton({ thread, writing, onSuggested }: Pick<Props, 'thread' | 'writing' | 'onSuggested'>) {
  const { t, i18n } = useTranslation()
  const notice = useNotice()
  const suggest = useMutation({
    mutationFn: () =>
      post<SuggestionView>(`conversations/${thread.id}/suggestion`, { language: writing.language ?? i18n.language }),
    onSuccess: (suggestion) => {
      onSuggested(suggestion)
      notice(t('composer.suggested'))
    },
    onError: (error) => {
      const isWithout = isApiError(error) && (error.status === 404 || error.status === 409)
      notice({ text: t(isWithout ? 'composer.suggestNothing' : 'composer.suggestFailed'), kind: 'problem' })
    },
  })
  return (
    <Tooltip title={t('composer.suggest')}>
      <IconButton aria-label={t('composer.suggest')} loading={suggest.isPending} onClick={() => suggest.mutate()}>
        <AutoAwesomeRounded />
      </IconButton>
    </Tooltip>
  )
}

function LanguageSwitch({ writing, thread }: Pick<Props, 'writing' | 'thread'>) {
  const { t } = useTranslation()
  const names = useNames()
  if (!writing.canTranslate) return null
  return (
    <FormControlLabel
      control={
        <Switch
          size="small"
          checked={writing.translatesFrom !== null}
          onChange={(event) => writing.setTranslates(event.target.checked)}
        />
      }
      label={t('composer.translateInto', { language: names.language(thread.language) })}
      slotProps={{ typography: { variant: 'body2' } }}
    />
  )
}
