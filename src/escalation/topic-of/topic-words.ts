/**
 * Words that tell what a conversation is about, by language and topic: what counsellors review.
 *
 * - `asyl`: any word that begins so. `*geld`: any that holds it. `=job`: this word alone.
 * - `residence_permit`: words that follow one another, each of which begins so.
 * - `?cost`: counts for little, as people ask that of everything.
 *
 * Case and accents don't matter. Of several that fit a word, the longest counts.
 */

import type { Topic } from '../../domain/topic.ts'

export type TopicWords = Readonly<Record<Exclude<Topic, 'other'>, string>>
