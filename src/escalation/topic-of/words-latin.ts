/** Of languages in Latin letters; how they are written stands in `topic-words.ts`. */

import type { TopicWords } from './topic-words.ts'

export const latinWords: Readonly<Record<string, TopicWords>> = {
  de: {
    asylum:
      'asyl flüchtling geflüchtet flucht schutzstatus *bamf anhörung dublin subsidiär folgeantrag ankerzentrum ' +
      'erstaufnahme verfolgung',
    residence:
      '*aufenthalt *visum *visa niederlassungserlaubnis abschieb ausländerbehörde ausländeramt *duldung geduldet ' +
      'einbürger staatsangehörig staatsbürger reisepass familiennachzug fiktionsbescheinigung ausreise ' +
      'verpflichtungserklärung passpflicht arbeitserlaubnis beschäftigungserlaubnis härtefall wohnsitzauflage',
    violence:
      'gewalt *misshand geschlagen schlägt bedroh *missbrauch frauenhaus stalk vergewaltig belästig zwangsheirat ' +
      'zwangsehe menschenhandel genitalverstümmel opferhilfe diskriminier rassis',
    health:
      'arzt ärzt *krank gesund zahnarzt zahnärzt apothek hebamme schwanger *impf psych trauma therap *behinder pflege ' +
      'medikament rezept schmerz suchtberat suchthilf süchtig drogen alkohol hausarzt klinik kinderarzt geburt verhütung abtreibung ' +
      'schwerbehind hiv corona',
    money:
      '*geld *schulden *sozialhilfe jobcenter grundsicherung unterhaltsvorschuss *zuschuss bafög *steuer ?bezahl ' +
      '*konto =bank banken kredit *inkasso mahnung insolvenz ?finanz ?kosten ?kostet bildungspaket bildung_und_teilhabe ' +
      'sozialleistung ?leistungen sozialamt rente schuldner',
    custody:
      '*sorgerecht jugendamt umgangsrecht scheidung trennung vaterschaft *unterhalt vormund inobhutnahme pflegefamilie ' +
      'kindeswohl minderjährig kinderschutz',
    work:
      '*arbeit =job jobs jobsuche jobbörse *beruf *ausbildung bewerb lebenslauf minijob *kündigung lohn gehalt ' +
      'anerkennung praktik selbstständig selbständig unternehm gewerbe betriebsrat arbeitsvertrag arbeitsagentur qualifi zeugnis',
    housing:
      '*wohnung wohnen *miete mieter vermieter obdach *unterkunft kaution umzug umziehen nebenkosten ' +
      'wohnberechtigung wohngemeinschaft zimmer möbel strom heizung rundfunkbeitrag hausordnung frauenwohn',
    school:
      'schul kita =kitas kindergarten kindertages krippe =hort =lehrer einschulung studi universität hochschul ' +
      'abitur nachhilfe klasse grundschul gymnasium mittelschul tagesmutter kinderbetreuung bildungssystem berufsschul',
    'language-course':
      'deutschkurs sprachkurs integrationskurs *sprachlern deutsch_lern sprachcafe alphabetisierung deutschprüfung ' +
      'sprachniveau sprachschul berufssprachkurs =telc goethe sprachzertifikat deutschlern sprachförder',
    everyday:
      '*führerschein anmeld ummeld abmeld meldebescheinigung einwohnermeldeamt bürgerbüro *bus =bahn fahrkart deutschlandticket ' +
      'müll abfall dolmetsch internet handy sportverein verein bibliothek bücherei einkauf kleider tafel geburtsurkunde heirat ' +
      'standesamt freizeit spielplatz moschee kirche religion fahrrad verkehr sperrmüll veranstaltung',
  },
  en: {
    asylum: 'asylum refugee bamf persecut subsidiary_protect dublin protection_status asylum_seek',
    residence:
      ' residency visa deport immigration foreigners_auth foreigners_off naturali citizenship passport ' +
      'family_reunif toleration duldung settlement_permit residence work_permit right_to_stay expuls',
    violence:
      'violen abuse abusive beat =hit =hits =hitting threat rape stalk harass women_shelter womens_shelter forced_marr traffick ' +
      'discriminat racis assault',
    health:
      'doctor health sick =ill illness hospital pregnan midwi dentist pharmac medic vaccin psycho mental therap ' +
      'disabilit insurance_card clinic pain addict drug childbirth =birth abortion pediatric nurs prescription trauma',
    money:
      'money benefit debt social_assist jobcent welfare child_benefit bank tax loan bank_account ?pay allowance ?afford ' +
      '?cost ?financ pension subsid ?bill',
    custody:
      'custody divorce separated separation alimony guardian youth_welfare youth_office paternity child_support visitation ' +
      'took_my_child foster',
    work:
      'work job employ apprentic vocation salary wage internship training business cv career unemploy freelance self-employ ?contract ' +
      'recogni qualificat resume',
    housing:
      'flat apartment housing rent landlord tenan homeless shelter accommodat deposit moving room heating electric furniture',
    school: 'school kindergarten daycare nursery teacher universit study student tutor childcare kita class ?education',
    'language-course':
      'german_course language_course integration_course german_class learn_german german_lesson language_class ' +
      'language_school language_certif language_cafe literacy learning_german',
    everyday:
      'driv registration register_my_addr register_address =bus =buses train ticket garbage waste trash interpret internet ' +
      'phone sport library shopping clothes birth_certif marri wedding church mosque playground leisure event bicycle club',
  },
  fr: {
    asylum: 'asile refugie bamf persecut protection_subsidiaire dublin protection_internationale',
    residence:
      'sejour visa expuls office_des_etrangers nationalit naturalis passeport regroupement_familial titre_de_sejour ' +
      'permis_de_travail duldung citoyennet',
    violence:
      'violen viol battu frappe =bat menac harcel maltrait agress mariage_force traite abus discrimin racis ' +
      'foyer_pour_femmes',
    health:
      'medecin sante malad hopital enceinte grossesse sage-femme dentist pharmac medicament vaccin psych therap ' +
      'handicap douleur accouch avortement drogue addict assurance_maladie soin',
    money:
      'argent allocation dette aide_sociale jobcenter aide_financ banque impot credit compte ?payer ?cout ?coute factur ' +
      '?financ retraite bourse prestation',
    custody:
      'garde_des_enfants garde_de garde_partagee divorce pension_alimentaire tutelle tuteur paternit separation office_de_la_jeunesse',
    work:
      'travail emploi metier apprentissage salaire stage cv contrat chomage licenci embauch formation_profession ' +
      'candidature diplome reconnaissance',
    housing:
      'logement appartement loyer proprietaire locataire sans-abri sans_abri caution demenag hebergement chauffage electricit meuble louer',
    school: 'ecole maternelle creche enseignant universit etud eleve lycee college garderie scolair',
    'language-course':
      'cours_d_allemand cours_de_langue cours_d_integration apprendre_l_allemand apprendre_allemand cours_allemand alphabetisation certificat_de_langue',
    everyday:
      'permis_de_conduire inscri enregistr bus train ticket billet dechet ordure poubelle interprete internet telephone sport ' +
      'bibliothe vetement acte_de_naissance mariage eglise mosquee loisir velo',
  },
  tr: {
    asylum: 'iltica sığınma mülteci bamf zulüm dublin ikincil_koruma koruma',
    residence:
      'oturum ikamet vize sınır_dışı yabancılar_daire vatandaş pasaport aile_birleş çalışma_izni duldung oturma_izni',
    violence: 'şiddet dövüyor döv tehdit taciz tecavüz istismar kadın_sığınma zorla_evlen insan_ticareti ırkçı ayrımcı',
    health:
      'doktor hasta sağlık hamile =ebe dişçi =diş =dişim eczane ilaç =aşı =aşısı aşılan psikolo terapi engelli ağrı doğum kürtaj bağımlı ' +
      'hastane tedavi sigorta_kart',
    money:
      'para borç sosyal_yardım jobcenter çocuk_parası banka vergi kredi hesap ?ödeme ödenek fatura ?maddi emekli yardım_parası ?masraf ?ücret',
    custody: 'velayet boşan nafaka vasi gençlik_daire babalık ayrılık vesayet',
    work: 'iş =işim işsiz çalış meslek maaş staj özgeçmiş sözleşme işveren başvuru denklik diploma',
    housing:
      '=ev =evde =eve =evim daire kira kiracı evsiz konut depozito taşın =oda =odası ısınma elektrik mobilya barın',
    school: 'okul kreş anaokul öğretmen üniversite öğrenci eğitim kita ders',
    'language-course':
      'almanca_kurs dil_kurs entegrasyon_kurs uyum_kurs almanca_öğren dil_okul dil_sertifika almanca_ders',
    everyday:
      'ehliyet kayıt adres otobüs tren bilet çöp tercüman internet telefon spor kütüphane kıyafet nüfus evlilik cami kilise bisiklet',
  },
  es: {
    asylum: 'asilo refugiad bamf persecu proteccion_subsid proteccion_internac dublin',
    residence:
      'residencia visad visa deport expuls extranjeria oficina_de_extranjer nacionalidad ciudadania pasaporte reagrup permiso_de_trabajo duldung permiso_de_resid',
    violence: 'violen maltrat golpe pega amenaz acos abus viola matrimonio_forz =trata discrimin racis',
    health:
      'medic salud enferm hospital embaraz matron dentist farmac vacuna psic terap discapac dolor parto aborto droga adicc seguro_medico seguro_de_salud',
    money:
      'dinero ayuda_social ayuda_econ deuda jobcenter banco impuest credito cuenta ?pagar ?pago subsid factura ?financ pension ?cuesta beneficio subsidio_por_hij',
    custody: 'custodia divorci pension_aliment tutela tutor paternid separacion patria_potestad',
    work: 'trabaj empleo profesi aprendiz salario sueldo practicas curriculum ?contrato paro desemple despid homolog reconocimiento',
    housing:
      'vivienda piso apartamento alquil casero inquilin sin_techo fianza mudanza alojamiento calefacc electricid mueble habitacion',
    school: 'escuela colegio guarderia maestr profesor universi estudi alumno kinder jardin_de_inf',
    'language-course':
      'curso_de_alem curso_de_idiom curso_de_integr aprender_alem clases_de_alem curso_de_lengua alfabetizacion certificado_de_idioma',
    everyday:
      'conducir empadron registr autobus tren billete basura interprete internet telefono deport bibliotec ropa nacimiento matrimonio iglesia mezquita ocio bici',
  },
  it: {
    asylum: 'asilo rifugiat bamf persecu protezione_sussid protezione_internaz dublino',
    residence:
      'soggiorno =visto espuls stranieri cittadinanza passaporto ricongiung permesso_di_lavoro permesso_di_sogg duldung naturalizz',
    violence: 'violenz picchia maltratt minacc stupr molest abus matrimonio_forz =tratta discrimin razzis',
    health:
      'medic salut malat ospedal incint gravidanz ostetric dentist farmac vaccin psic terap disabil dolor parto aborto droga dipendenz assicurazione_san',
    money:
      'soldi denaro sussid debit jobcenter banca tass credito conto ?pagar bollett ?finanz pension ?costa assegni assistenza_social aiuto_econ',
    custody: 'affidament custodia divorzi alimenti tutel paternit separazion',
    work: 'lavor impieg profession apprendist stipendi tirocini curriculum ?contratto disoccup licenzi riconosciment',
    housing: 'casa appartament affitt inquilin senzatetto cauzion trasloc alloggi riscald elettric mobili stanza',
    school: 'scuol asilo_nido asilo_infant maestr insegnant universi stud alunn',
    'language-course':
      'corso_di_tedesc corso_di_lingu corso_di_integr imparare_il_tedesc imparare_tedesc lezioni_di_tedesc certificato_di_lingu alfabetizz',
    everyday:
      'patente registr residenza_anagraf autobus treno bigliett rifiut spazzatur interprete internet telefono sport bibliotec vestiti nascita matrimonio chiesa moschea bici',
  },
  pl: {
    asylum: 'azyl uchodźc bamf prześladow ochrona_uzupeł ochrona_międzynar dublin',
    residence:
      'pobyt wiza wizy deport cudzoziem obywatel paszport łączenie_rodzin pozwolenie_na_prac duldung naturaliz',
    violence: 'przemoc bije pobit pobił groz gwałt molest znęca przymusowe_małż handel_ludźmi dyskrymin rasis',
    health:
      'lekarz zdrow chor szpital ciąż położn dentyst aptek =lek =leki =leków szczep psych terap niepełnospraw ból poród aborc narkot uzależ ubezpieczenie_zdr',
    money:
      'pieniądz pieniędz zasił dług jobcenter bank podat kredyt konto ?zapłac ?płac rachun ?finans emeryt ?kosztuj pomoc_społ świadczen kindergeld',
    custody:
      'opieka_nad_dzieck opieki_nad_dzieck rozwód rozwod aliment opiekun jugendamt ojcostw władza_rodzic separacj',
    work: 'prac zatrudn zawód zawod wynagrodz staż ?umow bezroboc zwolnien uznanie życiorys',
    housing: 'mieszkan czynsz najem wynaj bezdomn kaucj przeprowadz pokój ogrzew prąd mebl zakwater',
    school: 'szkoł szkol przedszkol żłob nauczyc uniwersyt studi uczeń klas',
    'language-course':
      'kurs_niemiec kurs_języ kurs_integr nauka_niemiec uczyć_się_niemiec kursy_niemiec kurs_języka_niem certyfikat_języ',
    everyday:
      'prawo_jazdy zameld meldunek autobus pociąg bilet śmiec odpad tłumacz internet telefon sport bibliot ubran akt_urodz ślub kości meczet rower',
  },
  ro: {
    asylum: 'azil refugia bamf persecu protecție_subsid protecție_internaț dublin',
    residence:
      'ședere viză viza deport expulz străini cetățen pașaport reîntregir permis_de_muncă permis_de_ședere duldung rezidenț',
    violence: 'violenț violent bate bătut amenin hărțu viol abuz căsătorie_forț trafic_de_pers discrimin rasis',
    health:
      'medic doctor sănăt bolnav boal spital gravid însărcin moaș dentist farmac vaccin psih terap handicap dizabil durer naștere avort drog depend asigurare_de_săn asigurare_med',
    money:
      'bani alocați datori jobcenter bancă impozit credit =cont =contul ?plăt factur ?financ pensi ?costă ajutor_soc ajutor_financ indemniza',
    custody: 'custod divorț pensie_aliment tutel tutor paternit separar jugendamt',
    work: 'munc lucr angaj meseri ucenic salari stagiu ?contract șomaj concedi recunoașter curriculum post_de',
    housing: 'locuinț apartament chiri proprietar fără_adăpost cauți mut cazare încălz electric mobil camer',
    school: 'școal școl grădini creș profesor învăț universi stud elev',
    'language-course':
      'curs_de_german curs_de_limb curs_de_integr învăț_german învăța_german cursuri_de_german cursuri_de_limb certificat_de_limb',
    everyday:
      'permis_de_conduc înregistr autobuz tren bilet gunoi deșeu interpret internet telefon sport bibliot haine certificat_de_naș căsător biseric moschee bicicl',
  },
}
