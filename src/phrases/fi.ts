/** Phrases in Suomi. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Täällä vastaa automaattinen järjestelmä, ei ihminen. Vastaukset ovat katkelmia virallisilta sivuilta ({region}). Minulta voi jäädä jotain huomaamatta tai voin ymmärtää väärin, joten lukekaa myös linkitetty sivu.',
  invitation: 'Tervetuloa! Mitä haluaisitte tietää elämästä täällä ({region})?',
  pageSays: 'Sivulla ”{title}” lukee:',
  pageSaysInLanguage: 'Sivulla ”{title}” lukee (saatavilla vain tällä kielellä: {language}):',
  nextDates: 'Seuraavat päivämäärät:',
  nothingFound: 'Valitettavasti virallisilta sivuilta ({region}) ei löytynyt tästä mitään. Kokeilkaa toisin sanoin.',
  pagesThatMayHelp: 'Ehkä näistä sivuista on apua:',

  address: 'Osoite',
  phone: 'Puhelin',
  email: 'Sähköposti',
  website: 'Verkkosivusto',
  openingHours: 'Aukioloajat',
  closed: 'Suljettu',
  openAllDay: 'Avoinna koko päivän',
  byAppointment: 'Ajanvarauksella',
  temporarilyClosed: 'Tilapäisesti suljettu',
  barrierFree: 'Esteetön',
  onlineMeeting: 'Verkkotapaaminen',
  bookAppointment: 'Varaa aika',

  chatTitle: 'Kysymyksenne: {region}',
  yourQuestion: 'Kysymyksenne',
  questionPlaceholder: 'Esimerkiksi: Missä voin oppia saksaa?',
  send: 'Lähetä',
  searching: 'Haen virallisilta sivuilta …',
  you: 'Te',
  assistant: 'Lotse (automaattinen)',
  sources: 'Lähteet',
  openPage: 'Avaa sivu',
  lastUpdated: 'Viimeksi päivitetty: {date}',
  form: 'Lomake',
  pdfFile: 'PDF-tiedosto',
  map: 'Kartta',
  chooseLanguage: 'Valitse kieli',
  newConversation: 'Uusi keskustelu',
  privacyNote:
    'Tämä keskustelu pysyy tässä selaimen välilehdessä ja päättyy, kun suljette sen. Älkää kirjoittako nimiä, osoitteita tai asiakirjojen numeroita.',
  imprint: 'Julkaisijan tiedot',
  skipToQuestion: 'Siirry kysymyskenttään',

  connectionLost: 'Yhteys katkesi.',
  tryAgain: 'Yritä uudelleen',
  ourFault: 'Meillä tapahtui virhe. Yrittäkää myöhemmin uudelleen.',
  tooManyQuestions: 'Monta kysymystä lyhyessä ajassa. Odottakaa hetki.',
  questionTooLong: 'Kysymys on liian pitkä. Merkkejä voi olla enintään {limit}.',
  scriptsNeeded: 'Tämä keskustelu tarvitsee JavaScriptin. Kaikki tiedot ovat myös virallisilla sivuilla.',
}
