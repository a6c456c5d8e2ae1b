/** From left to right; a room imports from those before it. What lies directly in src/ belongs to `main`. */
const ROOMS = [
  'math',
  'evidence',
  'scenario',
  'model',
  'ensemble',
  'analysis',
  'words',
  'storage',
  'workers',
  'web',
  'main',
  'cli',
] as const;

export type Room = (typeof ROOMS)[number];

export const PURE_ROOMS: readonly Room[] = ['math', 'evidence', 'scenario', 'model', 'ensemble', 'analysis'];

/** What surrounds the program, as types and paths; any room that is not pure may know it. */
export const SURROUNDINGS: readonly string[] = ['src/config.ts', 'src/paths.ts'];

/** The files of the parser, those that call it, and those that only it imports: they alone may know its libraries; no other pure file imports them. */
export const PARSER: readonly string[] = [
  'parse',
  'variant',
  'yaml',
  'schema',
  'read-term',
  'formula',
  'math-text',
  'identity-text',
  'json-schema',
].map((name) => `src/scenario/${name}.ts`);
export const PARSER_LIBRARIES: readonly string[] = ['zod', 'mathjs', 'yaml'];

/** Tables of data may be long. */
export const DATA_FOLDERS: readonly string[] = ['src/evidence/', 'src/scenario/terms', 'src/words/locales/'];

/** The room of a source, `null` when it lies nowhere known. */
export function roomOf(path: string): Room | null {
  const [, folder, below] = path.split('/');
  if (below === undefined) return folder === 'cli.ts' ? 'cli' : 'main';
  return ROOMS.find((room) => room === folder) ?? null;
}

export function isPure(room: Room): boolean {
  return PURE_ROOMS.includes(room);
}

/** May a file in this room import from that one? */
export function mayImport(from: Room, to: Room): boolean {
  return ROOMS.indexOf(to) <= ROOMS.indexOf(from);
}

export function isParser(path: string): boolean {
  return PARSER.includes(path);
}
