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
  human: `
    dua|du|doja|dëshiroj|dëshiroja|preferoj + flas|flisja|fol|folë|bisedoj|bisedoja|komunikoj|shkruaj + me_njeri|me_një_njeri|me_dikë|me_dikend|me_dikënd|me_person|me_një_person|me_këshilltar|me_një_këshilltar|me_një_këshilltare|me_një_punonjës|me_një_zyrtar|me_një_operator
    mund|mundem|muj|mujna + flas|flasim|fol|folë|bisedoj|komunikoj + me_njeri|me_një_njeri|me_një_operator|dikë_real|dikë_të_vërtetë|person_real|person_të_vërtetë
    më_lidhni|më_lidh|na_lidhni|lidhmëni|lidhmë|lidhni_më|më_kaloni|më_transferoni … njeri|person|dikë|këshilltar*|operator*|punonjës*|zyrtar*
    dua|du|dëshiroj|doja|nevojë|duhet + njeri|person|dikë|këshilltar|operator + real|të_vërtetë|të_gjallë
    nuk|s dua|du … robot|robotin|bot|chatbot
    jo me_robot|me_një_robot|me_robotin|me_makinë|me_një_makinë|me_bot
    njeri|person jo|në_vend robot*|bot|makin*
    ? njeri|person|dikë real|i_vërtetë|të_vërtetë|i_gjallë
    ? njeri|person|këshilltar|operator ju_lutem|të_lutem|ju_lutemi
    ? dua|du|dëshiroj njeri|operator|këshilltar
    ? flas|fol|folë|bisedoj|bisedë me_njeri|me_një_njeri|me_dikë|me_dikend|me_person|me_një_person|me_këshilltar|me_një_këshilltar|me_një_punonjës|me_një_zyrtar`,
  followUp:
    'dhe, dhe për, dhe si, dhe ku, dhe kur, dhe sa, dhe nëse, edhe, edhe për, e, e për, e nëse, po për, po nëse, po kur, po ku, po si, po sa, por, ose, apo, atëherë, gjithashtu, vetëm për, çfarë ndodh nëse',
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
