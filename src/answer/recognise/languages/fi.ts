/** Danger and small talk in Suomi. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    en|ei halua|jaksa elää|enää
    haluan|haluaa kuolla|tappaa_itseni
    tapan|tappaa itseni|itsensä
    teen|tehdä itsemurhan
    ? itsemurha`,
  violence: `
    lyö|hakkaa|potkii|kuristaa|raiskasi|uhkaa|seuraa|löi|pahoinpitelee + minua|minut|meitä|lapsia
    uhkaa|uhkasi tappaa
    tappaa minut|meidät
    minut raiskattiin|hakattiin
    pelkään miestäni|isääni|häntä
    ? perheväkivalta`,
  trafficking: `
    vei|veivät|ottivat|otti|pitää … passini|paperini
    pakottaa|pakottavat … töihin|tekemään|prostituutioon|kerjäämään
    ? ihmiskauppa`,
  medical: `
    ei|en hengitä|saa_henkeä|pysty_hengittämään
    sydänkohtaus|sydäninfarkti|aivohalvaus + on|sai|saa|luulen
    tajuton|tajuttomana|pyörtyi
    vuotaa|verta|verenvuoto + paljon|kovaa|pahasti
    tukehtuu
    kuolemassa
    soittakaa|tarvitsen|lähettäkää ambulanssi|ambulanssin
    ? sydänkohtaus|ambulanssi`,
  fire: `
    palaa + talo|asunto|keittiö|rakennus|täällä
    tulipalo + on|talossa|asunnossa|keittiössä
    haisee kaasu|kaasulle|savu
    ? tulipalo|palaa`,
  harmless: `
    home|hometta|torakat|torakoita|lutikoita
    elokuva*|sarja|kirja
    kuolen + nälkään|tylsyyteen
    vuotta sitten`,
  asking: `
    missä|miten
    mitä tehdä|teen jos|kun
    oireet|kurssi|vakuutus`,
  opinion: `
    mitä mieltä olet|olette
    mitä ajattelet|ajattelette
    ketä äänestää`,
  smallTalk: {
    greeting: 'hei, moi, terve, hyvää päivää, hyvää huomenta, hyvää iltaa, huomenta, päivää, moikka',
    thanks: 'kiitos, paljon kiitoksia, kiitos paljon, suuri kiitos, kiitoksia, kiitos avusta',
    farewell: 'näkemiin, hei hei, moi moi, hyvää yötä, hyvää päivänjatkoa',
    'are-you-a-machine':
      'oletko robotti, oletko sinä robotti, oletko ihminen, oletteko ihminen, puhunko ihmisen kanssa, kuka olet',
    'well-being': 'mitä kuuluu, miten menee, kuinka voit',
  },
  filler: 'kyllä, ei, hyvä, hyvin, super, kaikille, ja',
}
