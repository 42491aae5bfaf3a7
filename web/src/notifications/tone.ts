/** A short tone, made in the browser: two soft bell strokes, or three for what is urgent. */

import { isHeard, type Rung, type Tone } from './unread.ts'

const strokes = {
  new: [
    { hertz: 660, atSeconds: 0 },
    { hertz: 880, atSeconds: 0.14 },
  ],
  urgent: [
    { hertz: 880, atSeconds: 0 },
    { hertz: 1_175, atSeconds: 0.16 },
    { hertz: 880, atSeconds: 0.32 },
  ],
} as const

const loudness = { new: 0.07, urgent: 0.14 } as const
const lengthSeconds = 0.5

let last: Rung | null = null

/** Silent where the browser allows no sound before the page was touched, and while another tone sounds. */
export async function playTone(kind: Tone): Promise<void> {
  const atMs = performance.now()
  if (!isHeard(kind, last, atMs)) return
  last = { tone: kind, atMs }
  try {
    const context = new AudioContext()
    if (context.state === 'suspended') await Promise.race([context.resume(), pause(200)])
    for (const { hertz, atSeconds } of strokes[kind])
      strike(context, hertz, context.currentTime + atSeconds, loudness[kind])
    setTimeout(() => void context.close(), 2_000)
  } catch {
    // A tone is no news of its own: the list and the bell show everything.
  }
}

function strike(context: AudioContext, hertz: number, start: number, volume: number): void {
  const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const fade = new GainNode(context, { gain: 0 })
  fade.gain.setValueAtTime(0, start)
  fade.gain.linearRampToValueAtTime(volume, start + 0.015)
  fade.gain.exponentialRampToValueAtTime(0.0001, start + lengthSeconds)
  tone.connect(fade).connect(context.destination)
  tone.start(start)
  tone.stop(start + lengthSeconds)
}

/** Until the page is touched `resume()` may wait for ever. */
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
