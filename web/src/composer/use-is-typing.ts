/** Whether somebody types just now: from a change on, until nothing has changed for some seconds. */

import { useEffect, useEffectEvent, useRef } from 'react'

const silenceMs = 5_000

export function useIsTyping(text: string, onTyping: (isTyping: boolean) => void): void {
  const before = useRef(text)
  const tell = useEffectEvent(onTyping)
  useEffect(() => {
    if (before.current === text) return undefined
    before.current = text
    tell(true)
    const falling = setTimeout(() => tell(false), silenceMs)
    return () => clearTimeout(falling)
  }, [text])
}
