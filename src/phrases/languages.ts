/** Which languages Lotse speaks, and whose phrases serve where it doesn't speak one. */
import { languageTag, matchLanguage, type LanguageTag } from '../domain/language.ts'
import { phrases as am } from './am.ts'
import { phrases as ar } from './ar.ts'
import { phrases as bg } from './bg.ts'
import { phrases as ckb } from './ckb.ts'
import { phrases as cs } from './cs.ts'
import { phrases as da } from './da.ts'
import { phrases as de } from './de.ts'
import { phrases as deSi } from './de-si.ts'
import { phrases as el } from './el.ts'
import { phrases as en } from './en.ts'
import { phrases as es } from './es.ts'
import { phrases as fi } from './fi.ts'
import { phrases as fr } from './fr.ts'
import { phrases as hi } from './hi.ts'
import { phrases as hr } from './hr.ts'
import { phrases as hu } from './hu.ts'
import { phrases as id } from './id.ts'
import { phrases as it } from './it.ts'
import { phrases as ka } from './ka.ts'
import { phrases as kmr } from './kmr.ts'
import { phrases as mk } from './mk.ts'
import { phrases as nl } from './nl.ts'
import { phrases as om } from './om.ts'
import { phrases as pes } from './pes.ts'
import type { Phrases } from './phrases.ts'
import { phrases as pl } from './pl.ts'
import { phrases as prs } from './prs.ts'
import { phrases as ps } from './ps.ts'
import { phrases as pt } from './pt.ts'
import { phrases as ro } from './ro.ts'
import { phrases as rom } from './rom.ts'
import { phrases as ru } from './ru.ts'
import { phrases as sk } from './sk.ts'
import { phrases as so } from './so.ts'
import { phrases as sq } from './sq.ts'
import { phrases as srCyrl } from './sr-cyrl.ts'
import { phrases as srLatn } from './sr-latn.ts'
import { phrases as sw } from './sw.ts'
import { phrases as th } from './th.ts'
import { phrases as ti } from './ti.ts'
import { phrases as tr } from './tr.ts'
import { phrases as uk } from './uk.ts'
import { phrases as ur } from './ur.ts'
import { phrases as vi } from './vi.ts'
import { phrases as zhCn } from './zh-cn.ts'

const byTag = new Map<LanguageTag, Phrases>(
  Object.entries({
    am,
    ar,
    bg,
    ckb,
    cs,
    da,
    de,
    'de-si': deSi,
    el,
    en,
    es,
    fi,
    fr,
    hi,
    hr,
    hu,
    id,
    it,
    ka,
    kmr,
    mk,
    nl,
    om,
    pes,
    pl,
    prs,
    ps,
    pt,
    ro,
    rom,
    ru,
    sk,
    so,
    sq,
    'sr-cyrl': srCyrl,
    'sr-latn': srLatn,
    sw,
    th,
    ti,
    tr,
    uk,
    ur,
    vi,
    'zh-cn': zhCn,
  }).map(([tag, phrases]) => [languageTag(tag), phrases]),
)

/** Every language that has phrases of its own. */
export const phraseLanguages: readonly LanguageTag[] = [...byTag.keys()]

/** The language in which Lotse speaks to readers of `tag`: theirs, else the nearest that they read, else English. */
export function phraseLanguage(tag: LanguageTag): LanguageTag {
  return matchLanguage(tag, phraseLanguages) ?? languageTag('en')
}

/** The phrases for readers of `tag`. */
export function phrasesFor(tag: LanguageTag): Phrases {
  return byTag.get(phraseLanguage(tag)) ?? en
}
