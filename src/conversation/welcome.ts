/** First contact: who answers, for whom, what is stored and how long (Art. 13 GDPR, Art. 50 AI Act). */

import type { Button } from '../domain/outbound.ts'
import type { Region } from '../domain/region.ts'
import type { Say } from '../domain/settlement.ts'
import { fill } from '../phrases/phrases.ts'
import type { ConverseDeps } from './deps.ts'
import type { Moment } from './moment.ts'
import { linkButton, say } from './say.ts'

/** @param served for whom Lotse answers while no region is chosen */
export function welcome(moment: Moment, served: readonly Region[], deps: ConverseDeps): Say {
  const { phrases } = moment
  const region = regionNames(moment, served)
  const text = [
    fill(phrases.disclosure, { region }),
    fill(phrases.whatIsStored, { days: deps.retentionDays }),
    fill(phrases.whoReads, { region }),
    fill(phrases.yourRights, { region }),
  ]
  return say(text.join('\n\n'), { buttons: [legalButtons(moment, deps)] })
}

/** Of the chosen region, or of those there are to choose from. */
function regionNames({ region }: Moment, served: readonly Region[]): string {
  if (region !== null) return region.name
  return served.length <= fewRegions ? served.map(({ name }) => name).join(', ') : 'Integreat'
}

const fewRegions = 4

function legalButtons({ region, phrases, language }: Moment, deps: ConverseDeps): readonly Button[] {
  const privacy = linkButton(phrases.privacyPage, deps.privacyUrl(region?.slug ?? null, language))
  if (region === null) return [privacy]
  return [privacy, linkButton(phrases.imprint, deps.imprintUrl(region.slug, language))]
}
