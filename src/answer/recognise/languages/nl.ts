/** Danger and small talk in Nederlands. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    wil|wilt niet meer leven|verder
    wil|wilt niet leven
    ik|hij|zij wil|wilt dood|sterven|doodgaan
    zelfmoord plegen|pleeg
    maak|maken er_een_eind|een_einde aan
    mezelf|zichzelf … doden|ophangen|van_kant
    ? zelfmoord|suïcidaal`,
  violence: `
    slaat|sloeg|schopt|mishandelt|wurgt|verkrachtte|bedreigt|volgt|stalkt + mij|me|ons|kinderen
    heeft|hebben me|mij|ons geslagen|verkracht|bedreigd|mishandeld|gestoken
    wil|gaat|zegt me|mij|ons vermoorden|doden|vermoordt
    dreigt me|mij|ons te
    ben verkracht|mishandeld|aangevallen
    bang voor mijn man|vader|ex|vriend
    ? huiselijk geweld`,
  trafficking: `
    afgepakt|afgenomen|houdt|ingenomen + paspoort|papieren
    dwingen|dwingt|gedwongen … werken|prostitutie|bedelen
    ? mensenhandel`,
  medical: `
    ademt|ademen|kan + niet|nauwelijks + ademt|ademen|ademhalen|adem
    ademt niet
    hartaanval|hartinfarct|beroerte + heeft|heb|krijgt|denk|mijn
    bewusteloos|flauwgevallen|buiten_bewustzijn
    bloedt|bloeding|bloed + hevig|erg|veel|stopt
    stikt + hij|zij|baby|kind
    gaat dood + hij|zij|vader|moeder|kind
    bel|stuur|heb ambulance|een_ambulance
    ? hartaanval|ambulance|beroerte`,
  fire: `
    staat in brand
    brandt + huis|woning|keuken|gebouw
    brand|vuur + in|mijn|ons + huis|keuken|gebouw|woning|appartement
    ruik|ruikt gas|rook
    ? brand|het_brandt`,
  harmless: `
    schimmel|kakkerlak*|bedwants*|muizen|ratten
    film*|serie|boek
    sterf|dood + honger|verveling|lachen
    jaar|jaren geleden`,
  asking: `
    waar|hoe
    wat doen|moet bij|als|in_geval
    symptomen|cursus|verzekering`,
  opinion: `
    wat vind|vindt|denk|denkt je|u|jij van|over
    op wie|welke_partij stemmen`,
  smallTalk: {
    greeting: 'hallo, hoi, goedendag, goedemorgen, goedemiddag, goedenavond, dag, hé',
    thanks: 'dank je, dank je wel, dank u, dank u wel, bedankt, heel erg bedankt, hartelijk dank, dankjewel, dankuwel',
    farewell: 'tot ziens, doei, tot later, goedenacht, welterusten, fijne dag, prettige dag',
    'are-you-a-machine':
      'ben je een robot, bent u een robot, ben je een mens, bent u een mens, praat ik met een mens, wie ben je, ben jij een robot, ben je echt',
    'well-being': 'hoe gaat het, hoe gaat het met je, hoe gaat het met u, alles goed',
  },
  filler: 'heel, erg, ja, nee, goed, super, allemaal, en',
}
