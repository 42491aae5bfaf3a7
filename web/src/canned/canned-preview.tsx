/** How a canned text will read, with examples in place of its placeholders. */

import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CannedTextView } from '../../../adapters/console/api.ts'
import { useRegionName } from '../page/names.ts'
import { useSession } from '../session.tsx'
import { filledIn } from './placeholders.ts'

export function CannedPreview({ draft }: { readonly draft: CannedTextView }) {
  const { t } = useTranslation('more')
  const { user } = useSession()
  const regionName = useRegionName()
  const id = useId()
  const examples = {
    region: regionName(draft.region),
    counsellor: user.name,
    hours: t('canned.example.hours'),
    page: t('canned.example.page'),
  }
  return (
    <Box component="section" aria-labelledby={id} sx={{ bgcolor: 'harbour.tint', borderRadius: 2, p: 2 }}>
      <Typography id={id} variant="h3" component="h3">
        {t('canned.preview')}
      </Typography>
      <Typography dir="auto" lang={draft.language} sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>
        {draft.text.trim() === ''
          ? t('canned.previewEmpty')
          : filledIn(draft.text, examples).map(({ text, isFilled, at }) =>
              isFilled ? (
                <Box
                  component="bdi"
                  key={at}
                  sx={{ fontWeight: 700, borderBottom: '2px solid', borderColor: 'harbour.lamp' }}
                >
                  {text}
                </Box>
              ) : (
                text
              ),
            )}
      </Typography>
    </Box>
  )
}
