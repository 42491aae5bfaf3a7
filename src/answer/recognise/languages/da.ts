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
