/** Who helps in danger, everywhere in Germany. Labels are phrases, numbers the same in all of them. */

import type { Phrases } from '../phrases/phrases.ts'
import type { Danger } from '../domain/recognised.ts'

interface Helpline {
  /** Numbers as people dial them, or an address on the web. */
  readonly reach: readonly string[]
  readonly who: keyof Phrases
}

export const emergencyNumbers: readonly Helpline[] = [
  { reach: ['112'], who: 'ambulanceAndFire' },
  { reach: ['110'], who: 'police' },
]

/** TelefonSeelsorge, telefonseelsorge.de. */
const crisis: Helpline = { reach: ['0800 1110111', '0800 1110222', '116 123'], who: 'crisisLine' }

/** Hilfetelefon Gewalt gegen Frauen, hilfetelefon.de. It advises on trafficking, too. */
const women: Helpline = { reach: ['116 016'], who: 'womenHelpline' }

/** Hilfetelefon Gewalt an Männern, maennerhilfetelefon.de. */
const men: Helpline = { reach: ['0800 1239900'], who: 'menHelpline' }

/** Nummer gegen Kummer, nummergegenkummer.de. */
const children: Helpline = { reach: ['116 111'], who: 'childrenHelpline' }

/** Ärztlicher Bereitschaftsdienst, 116117.de. */
const doctor: Helpline = { reach: ['116 117'], who: 'doctorOnCall' }

/** Bundesweiter Koordinierungskreis gegen Menschenhandel: its page lists the advice centres. */
const trafficking: Helpline = { reach: ['https://www.kok-gegen-menschenhandel.de'], who: 'traffickingHelp' }

export const helplines: Readonly<Record<Danger, readonly Helpline[]>> = {
  suicide: [crisis, children],
  violence: [women, men, children],
  trafficking: [trafficking, women],
  medical: [doctor],
  fire: [],
}
