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
  human: `
    wil|wilt|willen|zou|kan|kunnen|mag|graag|liever + praten|spreken|chatten|overleggen|appen + een_mens|echt_mens|echte_mens|echt_persoon|echte_persoon|met_een_persoon|levend_persoon|levende_persoon|levend_mens|menselijke_medewerker
    wil|zou|graag|mag|liever + een_medewerker|een_medewerkster|een_adviseur|een_consulent|een_begeleider + praten|spreken|chatten
    wil|zou|graag|mag|moet|liever met_iemand_praten|met_iemand_spreken|met_iemand_chatten|met_iemand_bellen|iemand_spreken|praten_met_iemand|spreken_met_iemand|chatten_met_iemand
    kan_ik|kunnen_wij|mag_ik … een_medewerker_spreken|een_mens_spreken|met_een_medewerker_praten|met_een_medewerker_spreken|met_een_medewerker_chatten
    verbind|verbindt|doorverbinden|doorverbind|schakel me|mij|ons|door … mens|persoon|iemand|medewerker|medewerkster|adviseur|consulent
    me|mij|ons|worden doorverbinden|verbinden|doorverbonden met mens|persoon|iemand|medewerker|medewerkster|adviseur|consulent
    me|mij|ons met een_mens|een_persoon|iemand|een_medewerker|een_adviseur|een_consulent verbinden|doorverbinden
    niet|geen|nee + robot|bot|chatbot|machine|geautomatiseerd + mens|persoon|iemand|medewerker|praten|spreken
    geen|niet + computer + mens|praten|levend
    mens|persoon|medewerker in_plaats|ipv robot|bot|computer|machine|van_een
    ? echt|echte|levend|levende|menselijk|menselijke mens|persoon|medewerker|iemand
    ? mens|persoon|medewerker|medewerkster|adviseur|iemand alstublieft|aub|alsjeblieft|graag|svp
    ? praten|spreken|chatten met een_mens|een_persoon|iemand|een_medewerker|een_adviseur
    ? met een_mens|een_persoon|iemand|een_medewerker|een_adviseur praten|spreken|chatten
    ? iemand|medewerker|adviseur spreken
    ? klantenservice|helpdesk|medewerker`,
  followUp:
    'en, en voor, en hoe, en waar, en wanneer, en als, en wat, en hoeveel, en hoe zit het met, en dan, maar, maar als, of, ook, dan, wat als, en wat als, hoe zit het met, hoe zit dat met, alleen voor, hoe lang',
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
