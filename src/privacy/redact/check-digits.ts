/** Numbers that check themselves. */

/** @see ISO 13616: the first four characters to the end, letters as two digits, the rest of a division by 97 is one */
export function isIban(written: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(written)) return false
  let rest = 0
  for (const character of written.slice(4) + written.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** @see ISO/IEC 7812: every second digit from the right is doubled, the sum can be divided by ten */
export function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false
  const sum = Array.from(digits, Number).reduceRight((total, digit, i) => {
    const value = digit * ((digits.length - i) % 2 === 1 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** German tax id. @see ISO 7064, modulus 11, 10 */
export function isTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false
  let product = 10
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (11 - product) % 10 === Number(digits[10])
}
