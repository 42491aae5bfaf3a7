import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvRow } from '../../adapters/console/csv.ts'
import { deviceOf } from '../../adapters/console/device.ts'

it('quotes every field of a row for spreadsheets', () => {
  expect(csvRow(['a', 'b "c"', 'd,e\nf', ''])).toBe('"a","b ""c""","d,e\nf",""\r\n')
})

it.each(['=1+1', '+49', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '|cmd', '%0A', '＝1+1', '\n=1', '\0=1'])(
  'lets %j be no formula',
  (field) => {
    expect(csvRow([field])).toBe(`"'${field}"\r\n`)
  },
)

it('lets no field whatever begin as a formula does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('=+-@| \t\r\n\0"\',;a1')) }), (field) => {
      expect(csvRow([field])).not.toMatch(/^"[\s\0]*[=+\-@]/)
    }),
  )
})

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15',
    'Safari, macOS',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0', 'Edge, Windows'],
  ['<script>alert(1)</script>', '?'],
  [undefined, '?'],
])('calls %s by %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})
