/** Rows of a file for spreadsheets. */

/** Every field is quoted; none can be taken for a formula. @see https://owasp.org/www-community/attacks/CSV_Injection */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map((field) => `"${harmless(field).replaceAll('"', '""')}"`).join(',')}\r\n`
}

/** Spreadsheets calculate what begins so, full-width signs and line breaks before it included. */
const harmless = (field: string) => (/^[\s\0]*[=+\-@|%＝＋－＠\t\r\n]/u.test(field) ? `'${field}` : field)
