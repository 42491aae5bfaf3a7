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
  human: `
    haluan|haluun|haluaisin|haluisin|halusin|haluamme|tahdon|tahtoisin|tarvitsen|mieluummin|saisinko|voisinko puhua|puhuu|jutella|keskustella|chatata|chattailla|kirjoittaa ihmisen_kanssa|ihmisen_kaa|ihmiselle|virkailijan_kanssa|virkailijan_kaa|virkailijalle|neuvojan_kanssa|neuvojan_kaa|neuvojalle|työntekijän_kanssa|työntekijän_kaa|työntekijälle|asiakaspalvelijan_kanssa|asiakaspalvelijan_kaa|asiakaspalvelijalle|jollekulle|jollekin
    haluan|haluun|haluaisin|haluisin|tahdon|tarvitsen|mieluummin|saisinko|voisinko puhua_jonkun|puhuu_jonkun|jutella_jonkun|keskustella_jonkun kanssa|kaa|kans
    puhua|puhuu|jutella|keskustella|kirjoittaa|haluan|haluaisin|haluisin|tarvitsen … oikean_ihmisen|oikealle_ihmiselle|elävän_ihmisen|elävälle_ihmiselle|todellisen_ihmisen|aidon_ihmisen|oikean_henkilön
    yhdistä|yhdistäkää|yhdistää|yhdistätkö|yhdistättekö|ohjaa|ohjatkaa|siirrä|siirtäkää + minut|mut|mua|meidät + ihmiselle|jollekulle|jollekin|neuvojalle|virkailijalle|työntekijälle|henkilölle|asiakaspalveluun|asiakaspalvelijalle
    en|ei|eikä … robotin|robotille|robottia|robotti|botin|botille|bottia|botti|koneen_kanssa|koneelle|chatbotin … ihmisen|ihmiselle|ihmistä|ihminen|jonkun|virkailija*
    en halua|haluu|tahdo puhua|jutella|puhuu|keskustella robotin|robotille|botin|botille|koneen_kanssa|koneelle|chatbotin
    ihminen|ihmisen|ihmistä|ihmiselle eikä|ei robotti|robottia|robotin|robotille|kone|konetta|koneen|botti|bottia|botin
    ? puhua|puhuu|jutella|keskustella|chatata ihmisen_kanssa|ihmisen_kaa|ihmiselle|virkailijan_kanssa|neuvojan_kanssa|työntekijän_kanssa|asiakaspalvelijan_kanssa|jollekulle|jollekin
    ? puhua_jonkun|jutella_jonkun|keskustella_jonkun kanssa|kaa
    ? oikea|oikean|elävä|elävän|aito|aidon ihminen|ihmisen
    ? ihminen|ihmistä|ihmisen|virkailija|neuvoja kiitos
    ? asiakaspalvelu|asiakaspalvelija|asiakaspalveluun`,
  followUp:
    'ja, ja entä, entä, entä jos, entäs, entäpä, entä miten, entä missä, entä milloin, ja miten, ja missä, ja milloin, ja jos, ja paljonko, ja kuinka kauan, mites, mitäs jos, mitä jos, mutta, mutta entä, mutta jos, myös, tai, vai, sitten, vain',
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
