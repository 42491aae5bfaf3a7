/** What German cities are called, in the form in which names of places are compared. */

import { wordsOf } from './terms.ts'

/** Words as they are compared: without case and accents, `München` and `Muenchen` alike. */
export function comparableWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.replace(/([aou])e/g, '$1').replace(/^sankt$/, 'st'))
}

/**
 * In other languages, where accents are not all of the difference; in comparable words. Other scripts are not among them.
 */
const exonyms: Readonly<Record<string, string>> = {
  aachen: 'aix la chapelle,aquisgran,aquisgrana,akwizgran,aken',
  augsburg: 'augsbourg',
  berlin: 'berlino,berlim',
  braunschweig: 'brunswick',
  bremen: 'breme,brema',
  dresden: 'dresde,dresda,drezno,drazdany',
  duisburg: 'duisbourg',
  frankfurt: 'francfort,francoforte',
  'frankfurt am main': 'francfort,francoforte',
  freiburg: 'fribourg,friburgo',
  'freiburg im breisgau': 'fribourg,friburgo',
  hamburg: 'hambourg,hamburgo,amburgo',
  hannover: 'hanover,hanovre',
  kassel: 'cassel',
  koblenz: 'coblence,coblenza,koblencja',
  koln: 'cologne,colonia,kolonia,keln',
  konstanz: 'constance,costanza,constanza',
  leipzig: 'lipsk,lipsko,lipsia',
  mainz: 'mayence,maguncia,magonza,moguncja',
  munchen: 'munich,munih,monaco di baviera,monachium,mnichov,munique,minhen',
  nurnberg: 'nuremberg,norimberga,norymberga,norimberk,nirnberg',
  regensburg: 'ratisbon,ratisbonne,ratisbona,ratyzbona',
  saarbrucken: 'sarrebruck',
  stuttgart: 'stoccarda',
  trier: 'treves,treveri,trewir',
}

export function exonymsOf(name: string): readonly string[] {
  return exonyms[name]?.split(',') ?? []
}
