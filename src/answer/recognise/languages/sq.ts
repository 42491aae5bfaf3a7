/** Danger and small talk in Shqip. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nuk dua|do|mundem të jetoj|jetoj|të_jetoj_më|të_jetojë
    dua|do të_vdes|të_vras_veten|të_vritem|vdes|vras_veten|të_vrasë_veten
    i jap fund jetës
    ? vetëvrasje`,
  violence: `
    më|na|fëmijët + rreh|rrahu|godet|goditi|mbyt|kërcënon|përdhunon|përdhunoi|ndjek|vrasë|vret|rrah
    do|se të_më|më|të_na vrasë|vret
    më ka|kanë rrahur|përdhunuar|kërcënuar
    u përdhunova
    frikë nga burri|babai|ai
    ? dhunë në_familje`,
  trafficking: `
    morën|mori|marrë|mban|mbajnë … pasaportën|pasaporta|dokumentet
    detyrojnë|detyron … punoj|prostituo*|prostitucion|lyp
    ? trafikim`,
  medical: `
    nuk merr|mund_të_marrë|marr|po_merr frymë
    infarkt|goditje_në_tru|atak_kardiak + ka|kam|pati|mendoj|babai|nëna
    pa|humbi|humbur ndjenja|ndjenjat|vetëdijen|vetëdije
    i ra të_fikët
    gjakderdhje|gjak + shumë|madhe|ndalet
    po mbytet|vdes + babai|nëna|fëmija|ai|ajo
    thirrni|duhet|dërgoni ambulanca|ambulancën|ambulancë
    ? infarkt|ambulanca`,
  fire: `
    digjet|digjen + shtëpia|banesa|kuzhina|ndërtesa|po
    zjarr + në|shtëpi|ka|banesë|ra
    erë gaz|gazi|tym
    ? zjarr`,
  harmless: `
    myk|mykun|kacabu*|minj
    film*|serial*|libër
    vdes|vdekur + urie|mërzie|së_qeshuri
    vite më_parë`,
  asking: `
    ku|si
    çfarë|ç' të_bëj|bëj në_rast|nëse
    simptomat|kurs|kursi|sigurim*`,
  opinion: `
    çfarë mendon|mendoni për
    për kë të_votoj`,
  smallTalk: {
    greeting: "përshëndetje, tungjatjeta, mirëdita, mirëmëngjes, mirëmbrëma, ç'kemi, tung, pershendetje, miredita",
    thanks:
      'faleminderit, faleminderit shumë, ju faleminderit, shumë faleminderit, të falënderoj, flm, rrofsh, faleminderit për ndihmën',
    farewell: 'mirupafshim, natën e mirë, ditë të mbarë, shihemi, lamtumirë, diten e mire',
    'are-you-a-machine':
      'a je robot, je robot, a jeni robot, jeni robot, a je njeri, a jeni njeri, kush je ti, kush jeni ju, a po flas me një njeri',
    'well-being': "si je, si jeni, ç'po bën, si po ia kalon, çka ka të re",
  },
  filler: 'shumë, po, jo, mirë, super, të gjithëve, dhe, ju lutem',
}
