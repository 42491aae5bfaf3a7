/** Times, in the language that the desk speaks now. */

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { momentsIn, type Moments } from './moments.ts'

export function useMoments(): Moments {
  const { i18n } = useTranslation()
  return useMemo(() => momentsIn(i18n.language, () => new Date()), [i18n.language])
}
