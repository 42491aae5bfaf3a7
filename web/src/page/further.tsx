/** The end of a long list: more is read when it comes near, or when its button is pressed. */

import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'

interface FurtherQuery {
  readonly hasNextPage: boolean
  readonly isFetching: boolean
  readonly isFetchingNextPage: boolean
  readonly isFetchNextPageError: boolean
  readonly fetchNextPage: () => Promise<unknown>
}

export function Further({ query }: { readonly query: FurtherQuery }) {
  const { t } = useTranslation('more')
  const end = useRef<HTMLDivElement>(null)
  useComesIntoView(end, () => {
    if (query.hasNextPage && !query.isFetching && !query.isFetchNextPageError) void query.fetchNextPage()
  })
  return (
    <Box ref={end} sx={{ py: 2, textAlign: 'center' }}>
      {query.hasNextPage ? (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t(query.isFetchNextPageError ? 'common.retry' : 'common.loadMore')}
        </Button>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('common.everything')}
        </Typography>
      )}
    </Box>
  )
}

function useComesIntoView(place: RefObject<HTMLElement | null>, act: () => void): void {
  const onView = useEffectEvent(act)
  useEffect(() => {
    if (place.current === null) return undefined
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && onView(), {
      rootMargin: '400px',
    })
    watch.observe(place.current)
    return () => watch.disconnect()
  }, [place])
}
