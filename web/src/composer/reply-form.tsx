/** An answer to the newcomer: written in one's own language, looked at in theirs, and sent once. */

import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useRef, useState, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThreadView } from '../../../adapters/console/api.ts'
import { isApiError } from '../api.ts'
import { useSession } from '../session.tsx'
import { useNow } from '../time/use-now.ts'
import { AttachedLinks, Candidates, withLink } from './attachments.tsx'
import { unfilledIn } from './canned.ts'
import { ReplyTools } from './reply-tools.tsx'
import { TranslationPreview } from './translation-preview.tsx'
import { useCanned } from './use-canned.ts'
import type { KeptDraft } from './use-draft.ts'
import { usePreview } from './use-preview.ts'
import { useReply } from './use-reply.ts'
import { useWritingLanguage } from './writing-language.ts'
import { WritingField } from './writing-field.tsx'

interface Props {
  readonly thread: ThreadView
  readonly kept: KeptDraft
  readonly inputRef: Ref<HTMLTextAreaElement>
}

export function ReplyForm({ thread, kept, inputRef }: Props) {
  const { t } = useTranslation()
  const { replyLimit } = useSession()
  const { draft } = kept
  const writing = useWritingLanguage(thread)
  const preview = usePreview({ thread, kept, from: writing.translatesFrom })
  const previewField = useRef<HTMLTextAreaElement>(null)
  const canned = useCanned(thread, draft.links, writing.language)
  const reply = useReply(thread, kept)
  const [wasTried, setWasTried] = useState(false)
  const isTranslated = writing.translatesFrom !== null
  const now = useNow()
  const isWindowClosed = thread.window !== null && Date.parse(thread.window.until) <= now
  const goesOut = isTranslated ? (preview.translation?.text ?? '') : draft.text
  const problem = useProblem(goesOut.length > draft.text.length ? goesOut : draft.text, wasTried, replyLimit)

  const send = () => {
    // With the same key it would count as the one that is on its way.
    if (reply.isPending) return
    setWasTried(true)
    if (draft.text.length > replyLimit || goesOut.length > replyLimit || unfilledIn(draft.text).length > 0) return
    setWasTried(false)
    if (draft.text.trim() === '') {
      // A page says enough by itself.
      if (draft.links.length > 0) reply.mutate({ text: '', translatesFrom: null })
      return
    }
    // What nobody has looked at does not go.
    if (isTranslated && preview.state !== 'ready') void showPreview()
    else reply.mutate({ text: goesOut, translatesFrom: writing.translatesFrom })
  }
  const showPreview = async () => {
    await preview.translate()
    previewField.current?.focus()
  }
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {reply.isError && (
        <Alert severity="error">
          {isApiError(reply.error, 'not-held') ? t('actions.notHeld') : t('composer.sendFailed')}
        </Alert>
      )}
      {isWindowClosed && <Alert severity="warning">{t('thread.windowClosed')}</Alert>}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: isTranslated ? { xs: '1fr', lg: '1fr 1fr' } : '1fr' }}>
        <WritingField
          id="reply-text"
          label={t('composer.replyLabel')}
          placeholder={t('composer.replyPlaceholder')}
          value={draft.text}
          onChange={(text) => kept.change({ text })}
          onSend={send}
          sign="/"
          choicesFor={canned}
          listLabel={t('composer.canned')}
          lang={writing.language ?? undefined}
          error={problem}
          inputRef={inputRef}
        />
        {isTranslated && (
          <TranslationPreview preview={preview} language={thread.language} onSend={send} inputRef={previewField} />
        )}
      </Box>
      <AttachedLinks links={draft.links} onLinks={(links) => kept.change({ links })} />
      <Candidates thread={thread} links={draft.links} onLinks={(links) => kept.change({ links })} />
      <ReplyTools
        {...{ thread, kept, writing }}
        isSending={reply.isPending}
        onSend={send}
        onSuggested={(suggestion) =>
          kept.change({ text: suggestion.text, links: suggestion.citations.reduce(withLink, draft.links) })
        }
      />
    </Box>
  )
}

function useProblem(text: string, wasTried: boolean, limit: number): string | undefined {
  const { t } = useTranslation()
  if (text.length > limit) return t('composer.tooLong', { count: text.length, limit })
  const unfilled = unfilledIn(text)
  return wasTried && unfilled.length > 0 ? t('composer.unfilled', { names: unfilled.join(' ') }) : undefined
}
