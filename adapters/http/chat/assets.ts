/** What the chat page's browser loads. */

import { filesIn, prepareAssets, type Assets } from '../page/assets.ts'

export const chatStyles: readonly string[] = ['chat.css', 'conversation.css', 'composer.css']

const folders = [new URL('./browser/', import.meta.url), new URL('../page/browser/', import.meta.url)]

/** Modules of the service that the browser runs as well. */
const sharedModules = [
  new URL('../../../src/domain/answer.ts', import.meta.url),
  new URL('../../../src/domain/language.ts', import.meta.url),
  new URL('../../../src/phrases/phrases.ts', import.meta.url),
]

/** @param root path below which the files are served, as `root/:version/:name` */
export function loadAssets(root: string): Assets {
  return prepareAssets(root, [...folders.flatMap(filesIn), ...sharedModules])
}
