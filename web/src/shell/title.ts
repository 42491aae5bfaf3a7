/** The browser's title: what is open, and how many wait. */

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'

/** @param count in brackets before it, where it is not 0 */
export function useTitle(title: string, count = 0): void {
  const { t } = useTranslation()
  const whole = `${count > 0 ? `(${count}) ` : ''}${title} – ${t('desk')}`
  useEffect(() => {
    document.title = whole
  }, [whole])
}
