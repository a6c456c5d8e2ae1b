/** A line of the report. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A line about something wrong. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
