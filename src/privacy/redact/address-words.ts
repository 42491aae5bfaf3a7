/** What homes, addresses and streets are called. */

/** "My address is …", separated by commas. */
export const addressWords = [
  'adresse, anschrift, meine adresse ist, meine adresse lautet, meine anschrift ist, address, my address is, address is',
  'mon adresse est, dirección, mi dirección es, indirizzo, il mio indirizzo è, endereço, morada, adres, mój adres to',
  'adresa, adresa mea este, adresa ime është, moja adresa je, lakcím, osoite, διεύθυνση, адрес, мой адрес, адреса, моя адреса',
  'адресът ми е, адресот, عنواني, عنوان, عنواني هو, آدرس, آدرسم, آدرس من, نشانی, پتہ, adresim, ev adresim, navnîşan',
  'navnîşana min, ناونیشان, ناونیشانم, cinwaan, cinwaankaygu, cinwaankaygu waa, cinwaankeygu waa, ኣድራሻይ, ኣድራሻ, አድራሻዬ, አድራሻ',
  '地址, 我的地址是, địa chỉ, ที่อยู่, alamat, anwani, მისამართი, पता',
].join(',')

/** "I live in …", separated by commas. */
export const homeWords = [
  'wohne, wohnen, wohnt, wohnhaft, gewohnt, lebe, leben, gemeldet, ziehe, ziehen, umgezogen, umziehen, eingezogen, wohnung',
  'unterkunft, zuhause, zu hause, gemeinschaftsunterkunft, live, lives, living, moved, moving, reside, my home, my flat, apartment',
  'habite, habitons, vis, loge, vivo, vivimos, resido, abito, abitiamo, moro, moramos, mieszkam, mieszkamy, zameldowana',
  'zameldowany, locuiesc, locuim, stau, stăm, mutat, jetoj, jetojmë, banoj, banojmë, banoj, bydlím, bydlíme, bývam, bývame, stanujem, živim, živimo',
  'lakom, lakunk, élek, asun, asumme, bor, woon, wonen, κατοικώ, μένω, μένουμε',
  'живу, живем, живём, живемо, проживаю, проживаем, проживаємо, мешкаю, мешкаємо, переехал, переехала, переехали, переїхали, переїхав, переїхала',
  'живея, живеем, живеам, живеем, станујем, живим',
  'أسكن, اسكن, نسكن, أعيش, اعيش, نعيش, ساكن, ساكنة, سكن, أقيم, بيتي, زندگی, ساکن, خانه, منزل, رہتا, رہتی, اوسېږم',
  'oturuyorum, oturuyoruz, yaşıyorum, yaşıyoruz, ikamet, taşındım, dijîm, dijîn, rûdinim, rûdinin, mala min, دەژیم, دەژین, دانیشتووم',
  'noolahay, nool, degan, deganahay, degganahay, እነብር, ንነብር, እቕመጥ, እኖራለሁ, ምኖረው, 住在, 我住, sống ở, ở tại, อาศัย, อยู่ที่',
  'tinggal, naishi, jiraadha, ვცხოვრობ',
].join(',')

/** What stands in a street without being anybody's home, separated by commas. */
export const officeWords = [
  'amt, behörde, ausländerbehörde, jobcenter, job center, arbeitsamt, agentur, landratsamt, rathaus, bürgerbüro, bürgeramt, büro, stelle',
  'beratungsstelle, schule, kindergarten, kita, praxis, arzt, ärztin, zahnarzt, klinik, krankenhaus, apotheke, bibliothek, museum, tafel, verein',
  'standesamt, sozialamt, jugendamt, finanzamt, gericht, polizei, moschee, kirche, vhs, caritas, diakonie, awo, office, school, doctor, clinic',
  'hospital, pharmacy, library, bureau, école, médecin, hôpital, oficina, escuela, médico, hospital, ufficio, scuola, urząd, szkoła, birou, birou',
  'zyra, shkolla, офис, школа, врач, больница, контора, заклад, лікар, лікарня, مكتب, مدرسة, طبيب, مستشفى, اداره, مدرسه, ofis, okul, doktor, hastane',
].join(',')

/** Of words such as "Musterstraße": alternatives of a regular expression. */
export const streetEndings =
  'stra(?:ß|ss)e|stra(?:ß|ss)en|str|weg|platz|allee|gasse|gässchen|ring|damm|ufer|hof|steig|stieg|graben|markt|wall|winkel|' +
  'pfad|promenade|chaussee|siedlung|штрас+е|штрасэ|штр|аллее|аллеє|гассе|плац|شتراسه|شتراسة|اشتراسه|شتراسې'

/** Before the name of a street: alternatives of a regular expression. */
export const streetWords =
  'rue|avenue|boulevard|calle|avenida|via|viale|rua|ulica|ulicy|ul|aleja|strada|str|bulevardul|rruga|ulice|utca|' +
  'ул|улица|улице|улицы|пр|проспект|проспекте|пер|переулок|вул|вулиця|вулиці|просп|бул|булевард|' +
  'شارع|شارعي|طريق|خیابان|کوچه|شەقامی|شەقام|sokak|cadde|cad|sok|mahallesi|kolan|kuçe'
