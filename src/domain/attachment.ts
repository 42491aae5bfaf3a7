/** What newcomers send that is no text: it stays with the channel, and is fetched only while somebody needs it. */

export interface Attachment {
  /** The channel's own name for it, which means nothing to anybody else. */
  readonly ref: string
  /** Such as `audio/ogg`, in lower case and without parameters; the sender's word, which may be wrong. */
  readonly mediaType: string
  /** `null` where the channel doesn't say. */
  readonly bytes: number | null
  /** How long a recording is. */
  readonly seconds?: number
  /** That the sender gave it. */
  readonly name?: string
}

export type Fetched =
  | { readonly kind: 'fetched'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  /** The channel does not have it any more. */
  | { readonly kind: 'gone' }

const megabyte = 1_024 * 1_024

/** Of recordings and files alike. */
export const attachmentLimits = { megabytes: 10, bytes: 10 * megabyte } as const

export const voiceLimits = { minutes: 5, seconds: 5 * 60 } as const

/** What browsers and phones show, and what holds no programs that they would run. */
const pictures = ['image/jpeg', 'image/png', 'image/webp'] as const
const recordings = [
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/aac',
  'audio/wav',
  'audio/webm',
] as const
const openable = [...pictures, ...recordings, 'application/pdf'] as const

export type OpenableType = (typeof openable)[number]

export const isRecording = ({ mediaType }: Pick<Attachment, 'mediaType'>): boolean => isOneOf(recordings, mediaType)

/** Whether counsellors can have it opened, as far as the sender's word goes. */
export function isOpenable(attachment: Attachment): attachment is Attachment & { readonly mediaType: OpenableType } {
  const { mediaType, bytes } = attachment
  return isOneOf(openable, mediaType) && (bytes === null || bytes <= attachmentLimits.bytes)
}

const isOneOf = (types: readonly string[], type: string): boolean => types.includes(type)
