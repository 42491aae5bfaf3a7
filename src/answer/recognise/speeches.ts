/** How danger and small talk sound, by language; all of them are heard at once. */
import { languageTag, type LanguageTag } from '../../domain/language.ts'
import { speech as am } from './languages/am.ts'
import { speech as ar } from './languages/ar.ts'
import { speech as bg } from './languages/bg.ts'
import { speech as ckb } from './languages/ckb.ts'
import { speech as cs } from './languages/cs.ts'
import { speech as da } from './languages/da.ts'
import { speech as de } from './languages/de.ts'
import { speech as el } from './languages/el.ts'
import { speech as en } from './languages/en.ts'
import { speech as es } from './languages/es.ts'
import { speech as fi } from './languages/fi.ts'
import { speech as fr } from './languages/fr.ts'
import { speech as hi } from './languages/hi.ts'
import { speech as hr } from './languages/hr.ts'
import { speech as hu } from './languages/hu.ts'
import { speech as id } from './languages/id.ts'
import { speech as it } from './languages/it.ts'
import { speech as ka } from './languages/ka.ts'
import { speech as kmr } from './languages/kmr.ts'
import { speech as mk } from './languages/mk.ts'
import { speech as nl } from './languages/nl.ts'
import { speech as om } from './languages/om.ts'
import { speech as pes } from './languages/pes.ts'
import { speech as pl } from './languages/pl.ts'
import { speech as prs } from './languages/prs.ts'
import { speech as ps } from './languages/ps.ts'
import { speech as pt } from './languages/pt.ts'
import { speech as ro } from './languages/ro.ts'
import { speech as rom } from './languages/rom.ts'
import { speech as ru } from './languages/ru.ts'
import { speech as sk } from './languages/sk.ts'
import { speech as so } from './languages/so.ts'
import { speech as sq } from './languages/sq.ts'
import { speech as srCyrl } from './languages/sr-cyrl.ts'
import { speech as srLatn } from './languages/sr-latn.ts'
import { speech as sw } from './languages/sw.ts'
import { speech as th } from './languages/th.ts'
import { speech as ti } from './languages/ti.ts'
import { speech as tr } from './languages/tr.ts'
import { speech as uk } from './languages/uk.ts'
import { speech as ur } from './languages/ur.ts'
import { speech as vi } from './languages/vi.ts'
import { speech as zhCn } from './languages/zh-cn.ts'
import type { Speech } from './speech.ts'

export const speeches: ReadonlyMap<LanguageTag, Speech> = new Map(
  Object.entries({
    am,
    ar,
    bg,
    ckb,
    cs,
    da,
    de,
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
  }).map(([tag, speech]) => [languageTag(tag), speech]),
)
