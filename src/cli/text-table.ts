/** A table in plain text: the first column to the left, the others to the right, so that digits stand under digits. */
export function textTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  const rule = widths.map((width) => '─'.repeat(width));
  const format = (line: readonly string[]) =>
    `${widths.map((width, at) => pad(line[at] ?? '', width, at)).join('  ')}`.trimEnd();
  return [format(columns), format(rule), ...rows.map(format)].join('\n') + '\n';
}

function pad(text: string, width: number, at: number): string {
  return at === 0 ? text.padEnd(width) : text.padStart(width);
}
