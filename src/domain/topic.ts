/** What a conversation is about, as queues and statistics sort it. */

export const topics = [
  'asylum',
  'residence',
  'violence',
  'health',
  'money',
  'custody',
  'work',
  'housing',
  'school',
  'language-course',
  'everyday',
  'other',
] as const

export type Topic = (typeof topics)[number]

/** Where a wrong answer does harm that cannot be made good: an unsure one goes to a person. */
export const sensitiveTopics: readonly Topic[] = ['asylum', 'residence', 'violence', 'health', 'money', 'custody']
