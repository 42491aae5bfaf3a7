/** Danger and small talk in Čeština. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nechci|nechce už|dál|více žít
    nechci|nechce žít
    chci|chce umřít|zemřít|se_zabít|zabít_se
    vzít|vezmu si život
    spáchat sebevraždu
    ? sebevražda`,
  violence: `
    mě|nás|děti + bije|zbil|mlátí|škrtí|znásilnil|ohrožuje|pronásleduje|zabije|zabít|týrá
    vyhrožuje mi|nám|zabije|smrtí|zabitím
    byla znásilněna|zbita|napadena
    bojím se manžela|otce|partnera
    ? domácí násilí`,
  trafficking: `
    vzali|vzal|sebrali|drží|zabavil … pas|doklady
    nutí|nutili … pracovat|prostituci|žebrat
    ? obchod s_lidmi`,
  medical: `
    nedýchá|nemůže_dýchat|nemůžu_dýchat
    infarkt|mrtvici|mrtvice + má|mám|dostal|asi|táta|máma
    bezvědomí|omdlel|omdlela
    krvácí|krvácení + silně|silné|hodně|moc
    dusí se
    umírá + máma|táta|dítě|on|ona
    zavolejte|potřebuji|pošlete sanitku|záchranku
    ? infarkt|sanitka|mrtvice`,
  fire: `
    hoří + dům|byt|kuchyň|nám|barák|domě|u_nás
    požár + v|u_nás|domě|bytě
    cítím|zápach plyn|plynu|kouř
    ? hoří|požár`,
  harmless: `
    plíseň|plísně|šváb*|štěnic*|myši
    film*|seriál*|kniha
    umírám|umřu + hlady|nudou|smíchy
    lety před_lety`,
  asking: `
    kde|jak
    co dělat|mám_dělat při|v_případě|když
    příznaky|kurz*|pojištění`,
  opinion: `
    co si myslíš|myslíte o
    koho volit`,
  human: `
    chci|chceme|chtěl|chtěla|chtěli|potřebuji|potřebuju|potřebujeme|raději|radši|prosím … mluvit_s|promluvit_s|promluvit_si_s|hovořit_s|popovídat_si_s|psát_s|psát_si_s|chatovat_s|telefonovat_s|spojit_s člověkem|někým|pracovníkem|pracovnicí|zaměstnancem|zaměstnankyní|poradcem|poradkyní|operátorem|operátorkou
    chci|chceme|chtěl|chtěla|potřebuji|potřebuju s_člověkem|s_někým|s_poradcem|s_poradkyní|s_pracovníkem|s_operátorem mluvit|promluvit|hovořit|psát|chatovat
    spojte|spojit|spojíte|přepojte|přepojit|propojte|přesměrujte|předejte + mě|mne|nás + člověkem|člověka|někým|někoho|pracovníkem|pracovníka|poradcem|poradkyní|poradce|operátorem|operátora
    chci|potřebuji|potřebuju|prosím|mluvit|promluvit|psát|napsat|raději|radši + živého_člověka|živým_člověkem|živému_člověku|skutečného_člověka|skutečným_člověkem|skutečnému_člověku|opravdového_člověka|opravdovým_člověkem|opravdovému_člověku|živou_osobou|skutečnou_osobou
    ne|nechci|nechceme|místo s_robotem|robota|robotem|robotovi|botem|bota|se_strojem|s_automatem|chatbotem … člověk*|mluvit|psát|někým|někoho|poradc*
    nechci|nechceme mluvit|psát|bavit s_robotem|s_botem|se_strojem|s_automatem|robotovi
    člověkem|člověka|člověk a_ne|ne|místo robot*|strojem|stroj|bot|botem|automatem
    ? mluvit_s|promluvit_s|promluvit_si_s|hovořit_s|psát_s|psát_si_s|spojit_s|spojení_s člověkem|někým|pracovníkem|poradcem|poradkyní|operátorem
    ? živý|živého|živým|živému|skutečný|skutečného|skutečným|skutečnému|opravdový|opravdového člověk*
    ? člověka|člověk|člověkem|poradce|poradkyni|operátora|pracovníka prosím
    ? prosím člověka|člověkem|poradce|poradkyni|operátora
    ? zákaznický servis
    ? zákaznická podpora|linka`,
  followUp:
    'a, a co, a co když, a pro, a jak, a kde, a kdy, a kolik, a pokud, a jestli, a u, co když, ale, ale co, nebo, také, taky, pak, potom, a potom, tak, jen pro, pouze pro, jenom pro, na jak dlouho',
  smallTalk: {
    greeting: 'ahoj, dobrý den, dobré ráno, dobrý večer, čau, nazdar, zdravím',
    thanks: 'děkuji, děkuji moc, díky, moc děkuji, děkuju, moc díky, mockrát děkuji',
    farewell: 'na shledanou, nashledanou, sbohem, dobrou noc, měj se, mějte se, hezký den',
    'are-you-a-machine': 'jsi robot, jste robot, jsi člověk, jste člověk, mluvím s člověkem, kdo jsi, kdo jste',
    'well-being': 'jak se máš, jak se máte, jak se daří',
  },
  filler: 'moc, ano, ne, dobře, super, všem, a, prosím',
}
