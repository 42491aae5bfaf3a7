/** Danger and small talk in Dansk. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    vil|gider|orker ikke leve|leve_mere|længere
    vil|ønsker dø|at_dø|gerne_dø
    begå|begår selvmord
    tage livet af|mit mig|liv
    slå mig selv ihjel
    selvmordstanker
    afskedsbrev|selvmordsbrev|farvelbrev
    tænker|taler|vil|forsøgt|prøvet|planlægger + selvmord|at_dø|døden|forsvinde|tage_mit_liv|tage_sit_liv
    ? selvmord`,
  violence: `
    slår|slog|sparker|kvæler|voldtog|voldtager|følger_efter|forfølger|truer|banker|tæsker + mig|os|børnene
    truer|truet|truede med|mig|os kniv|slå|dræbe|slå_mig_ihjel|med
    vil|siger dræbe|slå_mig_ihjel|slå_os_ihjel mig|os
    blevet voldtaget|overfaldet|slået
    bange for min mand|far|ham|ekskæreste
    blå_mærker|blåt_øje + far|mand|kæreste|mor
    skriger|skrig|råber + hjælp|nabo*|kvinde
    bælte|kæp|ledning|knytnæve + mig|os|søn|datter|børnene
    er|blev|blevet voldtaget|overfaldet|røvet|stukket_ned|kidnappet|tævet
    ? vold i_hjemmet`,
  trafficking: `
    taget|tog|beholder|beholdt … pas|papirer
    tvinger|tvunget … arbejde|prostitution|tigge
    som slaver|slave|dyr|fanger
    ? menneskehandel`,
  medical: `
    trækker|kan|får ikke vejret|luft|trække_vejret|få_vejret
    ånder|vågner ikke
    hjertestop|hjerteanfald|blodprop|slagtilfælde + har|fået|får|tror|min
    bevidstløs|besvimet|besvimede
    bløder|blødning + meget|kraftigt|kraftig|stopper
    ved at dø
    sluk* … gift|piller|batteri|klorin
    ring|brug|send ambulance|en_ambulance
    kramper|krampeanfald|epileptisk_anfald|fråde|skum_om_munden
    kvalt|kvæles|drukner|druknet|druknede|elektrisk_stød|vandet_er_gået|vandet_gik|veer|føder|spontan_abort|kørt_ned|påkørt|forgiftet|forgiftning|overdosis|bidt_af_en_slange|skoldet
    ? hjerteanfald|ambulance`,
  fire: `
    brænder + det|huset|lejligheden|køkkenet|bygningen
    brand|ild + i|huset|lejligheden|køkkenet
    lugter af gas|røg
    røg + kommer|dør*|vindue*|nabo*|overalt|opgang*|fyldt
    ? brand|det_brænder`,
  vocabulary: {
    me: 'mig|os|min|mit|mine|vores',
    people:
      'kone|mand|barn|børn|børnene|søn|datter|mor|far|søster|bror|kæreste|mormor|farmor|baby|hende|ham|nabo|veninde|pige|dreng',
    child: 'barn|barnet|børn|baby|babyen|søn|datter|dreng|pige|barnebarn|spædbarn|nyfødt',
    men: 'mand|far|papfar|stedfar|onkel|morfar|farfar|bror|fætter|kæreste|eks|ekskæreste|naboen|lærer|træner|en_mand|nogen|fremmed|familie|svigermor|svigerfar|han',
    pills: 'piller|tabletter|sovepiller|medicin|panodil|antidepressiv*',
    many: 'mange|alle|hele|håndfuld|pakke|æske|for_mange|overdosis|glas|tyve',
    swallowed: 'slugt|slugte|drukket|drak|spist|spiste|taget|tog|indtaget',
    heights: 'bro|broen|tag|taget|altan|altanen|vindue|vinduet|trappe|trappen|togskinner|tog|toget|sal|stige|gelænder',
    jumps: 'hoppe|hopper|springe|springer|sprang|hoppet',
    fell: 'faldt|faldet|falder|besvimet|besvimede|kollapset|faldt_om|styrtet',
    cuts: 'skærer|skåret|skar|skære|cutter',
    wrists: 'håndled|håndleddet|pulsåren|årer|arme|armene',
    tired: 'træt|udmattet|ingen_kræfter|kan_ikke_mere|opgivet|meningsløst|orker_ikke',
    life: 'livet|leve|liv|eksistere',
    unwilling: 'vil_ikke|aldrig|ikke|gider_ikke|orker_ikke',
    wakes: 'vågne|eksistere|vågner',
    better: 'bedre|lettere|gladere',
    gone: 'uden_mig|hvis_jeg_ikke|hvis_jeg_var_død|hvis_jeg_døde|når_jeg_er_væk|aldrig_født',
    hurts:
      'slår|slog|slået|sparker|sparkede|kvæler|voldtog|voldtaget|voldtager|misbruger|misbrugt|stukket|skubbede|skubbet|kastede|brænder_mig|brændt|torturerer|overfaldt|overfaldet|tæver|tævet|banker',
    threatens: 'truer|truede|truet|trusler|afpresser|afpresset',
    wields: 'trak|holder|holdt|hals|halsen|struben|peger|har|udenfor|svinger|med_en',
    weapon: 'kniv|kniven|pistol|våben|økse|hammer|syre|machete',
    kills: 'dræbe|dræber|slå_ihjel|myrde|stikke_ned|skyde|ihjel',
    follows: 'følger_efter|forfølger|stalker|fulgte_efter|forfulgt',
    locks: 'låst|låser|låste|spærret|indespærret|fanget|holder_fast',
    places:
      'hus|huset|hjemme|lejlighed|lejligheden|værelse|værelset|køkken|køkkenet|dør|døren|bygning|bygningen|kælder|kælderen|opgang|opgangen|trappen|tag|altan|nabo|naboen|gardin|gardinet|seng|sengen|sofa|skraldespand|garage|bad|bil|bilen|ovn|stikkontakt|fabrik|gård',
    took: 'tog|taget|tager|beholder|beholdt|gemt|stjålet|ødelagt|fratog|konfiskeret',
    phone: 'telefon|mobil|nøgler|nøglerne',
    touches: 'rører|rørte|beføler|befølte|befamler|klæder_af',
    bed: 'i_min_seng|op_i_min_seng|ind_på_mit_værelse|på_mit_værelse',
    forces: 'tvinger|tvunget|tvang|sælger|solgt|solgte|afpresser',
    marry: 'gifte|gifte_mig|giftes|ægteskab|gift_med',
    boss: 'chef|chefen|arbejdsgiver|arbejdsgiveren|bureau|alfons|bagmand|ejer|menneskesmugler|de|familien',
    papers: 'pas|passet|papirer|dokumenter|id_kort',
    stuck:
      'må_ikke_gå|må_ikke_forlade|må_ikke_komme_ud|lader_mig_ikke|lader_os_ikke|kan_ikke_komme_ud|kan_ikke_gå|kan_ikke_slippe|ikke_ud|får_ikke_lov',
    unpaid: 'uden_løn|ingen_løn|ikke_betalt|betaler_ikke|uden_betaling|gratis|gæld|får_ikke_løn',
    sexwork: 'prostitution|prostitueret|kunder|mænd|sex|bordel|tigge|stjæle',
    poison:
      'klorin|gift|afløbsrens|vaskemiddel|sæbe|syre|batteri|rottegift|benzin|svampe|acetone|blegemiddel|opvasketabs',
    blue: 'blevet_blå|er_blå|blå_læber|læberne_er_blå|blå_i_ansigtet|blålig|helt_blå|bliver_blå',
    limbs: 'arm|armen|hånd|hånden|ansigt|ansigtet|mund|munden|ben|benet|læber|tunge|hals|side|halvdel',
    silent:
      'svarer_ikke|reagerer_ikke|bevæger_sig_ikke|vågner_ikke|rejser_sig_ikke|taler_ikke|bevidstløs|rører_sig_ikke',
    bleeds: 'bløder|blod|blødning|blødt',
    badly: 'meget|kraftigt|voldsomt|overalt|stopper_ikke|slemt|mister|hoved|hovedet',
    pregnant: 'gravid|uger|måneder',
    chest: 'bryst|brystet|hjerte|hjertet',
    hurting: 'ondt|smerter|smerte|trykker|tryk|strammer|stikker',
    numb: 'lammet|følelsesløs|hænger|skæv|kan_ikke_mærke|sover|hævet|hævede|snurrer|opsvulmet',
    drugs: 'heroin|stoffer|kokain|fentanyl|metadon|narko',
    fire: 'brand|ild|flammer',
    burns: 'brænder|brand|i_brand|brød_i_brand|sat_ild|i_flammer',
    smell: 'lugter|lugt|stinker',
    gas: 'gas|røg|brændt|benzin',
    smoke: 'røg',
  },
  harmless: `
    skimmel*|kakerlak*|væggelus|mus|rotter
    film*|serie|bog
    dør|død + sult|kedsomhed|grin
    for år siden`,
  asking: `
    hvor|hvordan
    hvad gør|skal i_tilfælde|hvis|når
    symptomer|kursus|forsikring`,
  opinion: `
    hvad synes|mener du|I om
    hvem skal jeg stemme`,
  human: `
    vil|ønsker|gerne|hellere|brug_for|behøver|lad … tale_med|snakke_med|skrive_med|chatte_med|skrive_til menneske|person|nogen|en_person|medarbejder|rådgiver|vejleder
    kan|ka|må|vil jeg … tale_med|snakke_med|skrive_med|chatte_med en_fra|nogen_fra jer|kommunen|kontoret
    stil|stille|stiller|sæt|sætte|forbind|forbinde|viderestil|viderestille + mig|os + menneske|person|nogen|medarbejder|rådgiver|vejleder
    vil|brug_for|tale|tale_med|snakke|skrive|gerne … rigtigt_menneske|rigtig_person|levende_menneske|levende_person|ægte_menneske|ægte_person|virkeligt_menneske|virkelig_person|rigtig_medarbejder|rigtig_rådgiver
    rigtigt|rigtig|levende|ægte|virkeligt menneske|person|medarbejder tak|i_stedet|ikke
    giv|giver mig|os menneske|person|medarbejder|rådgiver|vejleder
    menneske|person|medarbejder|rådgiver af kød_og_blod
    ikke|istedet|stedet|ingen … robot|bot|chatbot|maskine … menneske|person|nogen|medarbejder|rådgiver
    vil ikke … tale_med|snakke_med|skrive_med robot|bot|chatbot|maskine|computer
    menneske|person ikke|i_stedet|istedet robot|bot|maskine|computer
    ? tale_med|snakke_med|skrive_med|chatte_med menneske|person|nogen|medarbejder|rådgiver|vejleder|en_fra
    ? få|få_fat_i|kontakt_med|kontakte menneske|levende|rådgiver|medarbejder
    ? rigtigt|rigtig|levende|ægte|virkeligt menneske|person
    ? menneske|medarbejder|rådgiver|person tak
    ? kundeservice|kundesupport`,
  followUp:
    'og, og for, og til, og hvad med, og hvad hvis, og hvordan, og hvor, og hvornår, og hvis, hvad med, hvad hvis, men, men hvad, men hvis, også, eller, så, kun for, kun til, og hvor længe, i hvor lang tid',
  smallTalk: {
    greeting: 'hej, goddag, godmorgen, god aften, godaften, halløj, hejsa, dav',
    thanks: 'tak, mange tak, tusind tak, tak skal du have, tak for hjælpen',
    farewell: 'farvel, hej hej, vi ses, godnat, hav en god dag',
    'are-you-a-machine':
      'er du en robot, er du et menneske, er du en maskine, er du ægte, taler jeg med et menneske, hvem er du',
    'well-being': 'hvordan går det, hvordan har du det, hvad så',
  },
  filler: 'meget, ja, nej, godt, super, alle, og',
}
