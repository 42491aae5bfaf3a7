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
    ? selvmord`,
  violence: `
    slår|slog|sparker|kvæler|voldtog|voldtager|følger_efter|forfølger|truer|banker|tæsker + mig|os|børnene
    truer|truet|truede med|mig|os kniv|slå|dræbe|slå_mig_ihjel|med
    vil|siger dræbe|slå_mig_ihjel|slå_os_ihjel mig|os
    blevet voldtaget|overfaldet|slået
    bange for min mand|far|ham|ekskæreste
    ? vold i_hjemmet`,
  trafficking: `
    taget|tog|beholder|beholdt … pas|papirer
    tvinger|tvunget … arbejde|prostitution|tigge
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
    ? hjerteanfald|ambulance`,
  fire: `
    brænder + det|huset|lejligheden|køkkenet|bygningen
    brand|ild + i|huset|lejligheden|køkkenet
    lugter af gas|røg
    ? brand|det_brænder`,
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
