/** Tables as the command line prints them: text to the left, numbers to the right. */

export type Cell = string | number | null

export function formatTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))))
  const widths = header.map((title, column) => Math.max(title.length, ...texts.map((row) => row[column]?.length ?? 0)))
  const isNumeric = header.map((_, column) => rows.every((row) => typeof row[column] !== 'string'))
  const format = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [format(header), widths.map((width) => '─'.repeat(width)).join('  '), ...texts.map(format)].join('\n')
}
