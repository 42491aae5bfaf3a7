/** Keeps a list at its end while it grows, unless somebody has scrolled up to read. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearPx = 80

export function useStaysAtEnd(count: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLOListElement>(null)
  const isHeld = useRef(true)
  const [isAtEnd, setIsAtEnd] = useState(true)
  const [readCount, setReadCount] = useState(count)

  const goToEnd = () => {
    isHeld.current = true
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }
  useLayoutEffect(goToEnd, [])
  // Also when translations come, or what is written below takes more room.
  useEffect(() => {
    const watching = new ResizeObserver(() => isHeld.current && goToEnd())
    for (const { current } of [content, scroller]) if (current !== null) watching.observe(current)
    return () => watching.disconnect()
  }, [])

  const onScroll = () => {
    const { current: box } = scroller
    if (box === null) return
    const isNear = box.scrollHeight - box.scrollTop - box.clientHeight < nearPx
    isHeld.current = isNear
    setIsAtEnd(isNear)
    if (isNear) setReadCount(count)
  }
  return { scroller, content, onScroll, goToEnd, isAtEnd, missed: isAtEnd ? 0 : Math.max(0, count - readCount) }
}
