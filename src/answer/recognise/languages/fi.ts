/** Danger and small talk in Suomi. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    en|ei halua|jaksa elää|enää
    haluan|haluaa kuolla|tappaa_itseni
    tapan|tappaa itseni|itsensä
    teen|tehdä itsemurhan
    itsemurhaviesti|jäähyväiskirje|jäähyväisviesti|itsemurhakirje
    ajattelen|ajattelee|puhuu|yritti|yritin|suunnittelee|mietin + itsemurha*|kuolemaa|kuolla|tappaa_itsensä
    ? itsemurha`,
  violence: `
    lyö|hakkaa|potkii|kuristaa|raiskasi|uhkaa|seuraa|löi|pahoinpitelee + minua|minut|meitä|lapsia
    uhkaa|uhkasi tappaa
    tappaa minut|meidät
    minut raiskattiin|hakattiin
    pelkään miestäni|isääni|häntä
    mustelmia|musta_silmä + isä|mies|äiti|poikaystävä
    huutaa|huutoa|kiljuu + apua|naapuri*|nainen
    minut|hänet|meidät|tyttäreni raiskattiin|hakattiin|ryöstettiin|puukotettiin|kidnapattiin
    ? perheväkivalta`,
  trafficking: `
    vei|veivät|ottivat|otti|pitää … passini|paperini
    pakottaa|pakottavat … töihin|tekemään|prostituutioon|kerjäämään
    kuin|kuten orja|orjia|orjat|eläimiä|vankeja
    ? ihmiskauppa`,
  medical: `
    ei|en hengitä|saa_henkeä|pysty_hengittämään
    sydänkohtaus|sydäninfarkti|aivohalvaus + on|sai|saa|luulen
    tajuton|tajuttomana|pyörtyi
    vuotaa|verta|verenvuoto + paljon|kovaa|pahasti
    tukehtuu
    kuolemassa
    soittakaa|tarvitsen|lähettäkää ambulanssi|ambulanssin
    kouristaa|kouristelee|kouristuksia|epilepsiakohtaus|epileptinen|vaahtoa_suusta|vaahtoaa
    tukehtuu|tukehtui|tukehtumassa|hukkui|hukkuu|sähköisku|lapsivesi_meni|lapsivedet_menivät|supistuksia|synnyttää|keskenmeno|jäi_auton_alle|myrkytys|myrkytyksen|yliannostus|käärme_puri|kyy_puri
    ei|en|tuskin saa happea|henkeä|ilmaa
    ? sydänkohtaus|ambulanssi`,
  fire: `
    palaa + talo|asunto|keittiö|rakennus|täällä
    tulipalo + on|talossa|asunnossa|keittiössä
    haisee kaasu|kaasulle|savu
    savua|savu + tulee|ovi|ovesta|ikkunasta|naapuri*|kaikkialla|täynnä
    ? tulipalo|palaa`,
  vocabulary: {
    me: 'minua|minut|minun|meitä|meidät|meidän|minulle|mua|mut',
    people:
      'vaimoa|vaimoani|vaimo|miestä|lapsi|lasta|lapsia|lapsiani|poikaa|poikani|tytärtä|tyttäreni|äitiä|äitini|isää|siskoa|siskoani|veljeä|tyttöystävää|mummo|vauva|häntä|naapuri|naista',
    child: 'vauva|vauvani|lapsi|lapseni|poika|poikani|tytär|tyttäreni|taapero|vastasyntynyt|lapsenlapsi|tyttö',
    men: 'mies|mieheni|aviomieheni|isä|isäni|isäpuoli|isäpuoleni|setä|setäni|eno|enoni|vaari|ukki|veli|veljeni|serkku|poikaystävä|poikaystäväni|ex|exäni|kumppani|naapuri|opettaja|valmentaja|joku|tuntematon|perhe|appi|anoppi|hän',
    pills: 'pillereitä|tabletteja|unilääkkeitä|lääkkeitä|särkylääkkeitä|pillerit|lääkkeet',
    many: 'paljon|kaikki|koko|paketin|purkin|liikaa|kourallisen|yliannostus|yliannostuksen|kaksikymmentä',
    swallowed: 'nieli|nielaisi|joi|söi|otti|nielin|join|otin',
    heights:
      'silta|sillalta|sillalla|katto|katolta|katolla|parveke|parvekkeelta|parvekkeella|ikkuna|ikkunasta|portaat|portaista|portaissa|juna|junan_alle|raiteet|kerroksesta|tikkailta',
    jumps: 'hypätä|hyppää|hyppään|hyppäsi',
    fell: 'kaatui|putosi|pyörtyi|romahti|lyyhistyi|tippui',
    cuts: 'viiltää|viilsi|viiltelee|viillän|viiltelen|leikkaa',
    wrists: 'ranteet|ranteita|ranteensa|ranteeni|käsivarsia|itseään|itseäni|valtimo',
    tired: 'väsynyt|kyllästynyt|en_jaksa|ei_jaksa|voimat_loppu|turhaa|ei_ole_mitään_järkeä|toivoton',
    life: 'elämä|elämään|elämää|elää|elämässä|jatkaa',
    unwilling: 'en_halua|ei_halua|koskaan|en_enää|en|ei',
    wakes: 'herätä|olla_olemassa|herää',
    better: 'parempi|helpompi|onnellisempia',
    gone: 'ilman_minua|jos_minua_ei|jos_kuolisin|jos_en_olisi|kun_olen_poissa|en_olisi_syntynyt',
    hurts:
      'lyö|löi|hakkaa|hakkasi|potkii|potkaisi|kuristaa|kuristi|raiskasi|raiskaa|raiskattiin|puukotti|tönäisi|työnsi|heitti|poltti|kiduttaa|pahoinpitelee|pahoinpiteli|hyväksikäyttää|hyväksikäytti|kimppuun',
    threatens: 'uhkaa|uhkasi|uhkaavat|uhkailee|uhkaili|kiristää|kiristävät',
    wields: 'veti|pitää|kurkulla|kurkku|osoittaa|osoitti|heiluttaa|on|ulkona',
    weapon: 'puukko|puukon|puukolla|veitsi|veitsen|veitsellä|ase|aseen|aseella|pistooli|kirves|kirveellä|vasara',
    kills: 'tappaa|tappaisi|murhaa|ampuu|puukottaa',
    follows: 'seuraa|seurasi|vainoaa|jahtaa|stalkkaa',
    locks: 'lukitsi|lukitsee|lukittu|lukittuna|vankina|teljetty|lukitsivat',
    places:
      'talo|talossa|taloon|koti|kotona|kotiin|asunto|asunnossa|asuntoon|huone|huoneessa|huoneeseen|keittiö|keittiössä|ovi|ovea|kellari|kellariin|rappukäytävä|rappukäytävässä|katto|parveke|naapuri*|verho|verhot|sänky|sohva|roskis|autotalli|kylpyhuone|auto|uuni|pistorasia|tehdas',
    took: 'vei|veivät|otti|ottivat|piilotti|varasti|rikkoi|takavarikoi|pitää',
    phone: 'puhelin|puhelimen|puhelimeni|avaimet|avaimeni',
    touches: 'koskee|koskettelee|kosketteli|kähmii|lääppii|riisui',
    bed: 'sänkyyni|minun_sänkyyn|huoneeseeni_yöllä',
    forces: 'pakottaa|pakottavat|pakotti|pakotettiin|myy|myi|myytiin|kiristää',
    marry: 'naimisiin|avioliittoon',
    boss: 'pomo|pomoni|työnantaja|työnantajani|välittäjä|parittaja|ihmiskauppias|omistaja|salakuljettaja|esimies|he',
    papers: 'passi|passin|passini|paperit|paperini|asiakirjat|henkilökortin',
    stuck:
      'en_pääse_pois|en_saa_lähteä|emme_saa_lähteä|ei_päästä|eivät_päästä|ei_anna_minun|eivät_anna|en_saa_poistua|en_voi_lähteä|emme_voi_lähteä|en_pääse_ulos|kielletään_lähtemästä',
    unpaid: 'ilman_palkkaa|ei_maksa|eivät_maksa|palkatta|ilmaiseksi|velka|velkaa|velat|ei_palkkaa',
    sexwork: 'prostituutio*|prostituoitu|asiakkaita|asiakkaiden|miesten|seksiä|seksiin|bordelli|kerjätä|varastaa',
    poison:
      'valkaisuainetta|myrkkyä|pesuainetta|klooria|happoa|paristo|pariston|nappipariston|rotanmyrkkyä|bensiiniä|sieniä|asetonia|puhdistusainetta',
    blue: 'muuttui_siniseksi|on_sininen|siniset_huulet|huulet_sinisinä|huulet_siniset|sinertävä|meni_siniseksi',
    limbs: 'käsi|käteni|kätensä|kasvot|suu|suupieli|jalka|huulet|kieli|kurkku|puoli',
    silent: 'ei_vastaa|ei_reagoi|ei_liiku|ei_herää|ei_nouse|ei_puhu|tajuton|tajuttomana|ei_saa_hereille',
    bleeds: 'vuotaa|verta|verenvuoto|veri',
    badly: 'paljon|kovaa|pahasti|kaikkialla|ei_lopu|ei_tyrehdy|runsaasti|päästä',
    pregnant: 'raskaana|raskaus|kuukaudella|viikolla',
    chest: 'rinta|rinnassa|rintaa|rintaan|sydän|sydämessä|rintakehä',
    hurting: 'kipu|kipua|sattuu|koskee|puristaa|painaa|pistää',
    numb: 'puutui|puutunut|halvaantunut|roikkuu|vinossa|turvonnut|turpoaa|en_tunne|tunnoton',
    drugs: 'heroiinia|huumeita|kokaiinia|fentanyyliä|metadonia',
    fire: 'tulipalo|tuli|liekit|liekeissä',
    burns: 'palaa|syttyi|sytytti|liekeissä|ilmiliekeissä|tulessa',
    smell: 'haisee|haju|tuoksuu',
    gas: 'kaasu|kaasulle|kaasun|savu|savulle|savun|palaneelta|palaneen|bensiini',
    smoke: 'savu|savua',
  },
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
