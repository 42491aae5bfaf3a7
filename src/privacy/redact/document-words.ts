/** What documents and their numbers are called, separated by commas. */

/** A number behind one of these belongs to a person. */
export const documentWords = [
  'pass, reisepass, reisepassnummer, passnummer, ausweis, personalausweis, ausweisnummer, personalausweisnummer',
  'aufenthaltstitel, aufenthaltskarte, aufenthaltsgestattung, duldung, fiktionsbescheinigung, führerschein, azr, azr nummer',
  'azrnummer, aktenzeichen, az, geschäftszeichen, gz, steuernummer, steuer id, steueridentifikationsnummer, idnr',
  'versicherungsnummer, sozialversicherungsnummer, rentenversicherungsnummer, krankenversichertennummer, kundennummer',
  'bg nummer, bedarfsgemeinschaftsnummer, personenkennziffer, kontonummer, konto, matrikelnummer, visum, visa',
  'passport, identity card, id card, residence permit, residence card, permit, driving licence, driver license, file number',
  'reference number, case number, tax number, tax id, insurance number, social security number, account number, visa number',
  'passeport, carte d identité, titre de séjour, numéro de dossier, permis de conduire, pasaporte, cédula, dni, nie, expediente',
  'passaporto, carta d identità, passaporte, passaporti, paszport, paszportu, dowód, dowodu, pesel, pașaport, pașaportul',
  'pașaportului, buletin, cnp, pas, pasu, pasoš, pasoša, putovnica, osobna iskaznica, útlevél, passi, paspoort, pasaportë',
  'pasaporta, pasaportës, leternjoftim, letërnjoftimi, pasaport, pasaportum, kimlik, tc, kimliğim, ikamet, pasaporta min',
  'baasaboor, baasaboorka, baasaboorkayga, aqoonsi, paasaboor, διαβατήριο, διαβατηρίου, ταυτότητα',
  'паспорт, паспорта, паспорту, загранпаспорт, загранпаспорта, внж, дело, номер дела, инн, снилс, посвідчення, ід карта',
  'закордонний паспорт, закордонного паспорта, рнокпп, іпн, пасош, лична карта, лична, пасоша',
  'جواز, جواز السفر, جواز سفر, جوازي, هوية, الهوية, بطاقة, الإقامة, اقامة, ملف, رقم الملف, پاسپورت, پاسپورتم, گذرنامه, تذکره',
  'کارت ملی, کد ملی, شماره پرونده, اقامت, پاسپورٹ, شناختی کارڈ, پاسپۆرت, پاسپۆرتەکەم, ناسنامە, پاسپورټ, تذکرہ',
  'ፓስፖርት, ፓስፖርተይ, መንነት, መታወቂያ, पासपोर्ट, 护照, 身份证, hộ chiếu, căn cước, หนังสือเดินทาง, paspor, ktp, pasipoti, პასპორტი',
].join(',')

/** What may stand between the two: "passport number is", "номер", "رقم". */
export const numberWords = [
  'nummer,number,numéro,numero,número,numer,numărul,numarul,număr,numri,numara,numaram,numarası,hejmar,lambar,lambarka,no,nr',
  'номер,номером,№,رقم,رقمه,شماره,ژمارە,نمبر,ቁጽሪ,ቁጥር,नंबर,号码,号,ist,lautet,is,est,es,to,este,është,jest,waa,e,ye',
  'mein,meine,meiner,my,mon,min,min e,من,هو,است,እዩ,是,id,seria,серия,серія,с,und,and,beim,bamf,von,der,des,of,the,vom,für',
].join(',')
