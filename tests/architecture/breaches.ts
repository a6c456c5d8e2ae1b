import { builtinModules } from 'node:module';
import {
  DATA_FOLDERS,
  isParser,
  isPure,
  mayImport,
  PARSER_LIBRARIES,
  roomOf,
  SURROUNDINGS,
  type Room,
} from './rooms.ts';
import { bareCode, importsOf, type Import, type Source } from './sources.ts';

export interface Breach {
  readonly kind: 'room' | 'direction' | 'purity' | 'length' | 'silence';
  readonly path: string;
  readonly what: string;
}

const LONGEST = 250;
const IMPURE =
  /^(console\..*|process\..*|Date\..*|new Date|performance\..*|Math\.random|globalThis\..*|crypto\..*|fetch\(\)|setTimeout\(\)|setInterval\(\)|Date\(\))$/gm;
const SILENCING = new RegExp(
  `@ts-(${'ignore'}|nocheck|expect-error)|eslint-${'disable'}|\\b(TO${'DO'}|FIX${'ME'})\\b`,
  'g',
);

/** Everything in these sources that the house does not allow, cycles aside. */
export function findBreaches(sources: readonly Source[]): Breach[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    if (room === null) return [breach('room', source, 'no such room')];
    return [...importBreaches(source, room), ...codeBreaches(source, room), ...findLongFiles([source])];
  });
}

function importBreaches(source: Source, room: Room): Breach[] {
  return importsOf(source).flatMap((one) => [
    ...(isWrongDirection(one, room) ? [breach('direction', source, one.target)] : []),
    ...(isPure(room) && isImpureImport(one, source.path) ? [breach('purity', source, one.target)] : []),
  ]);
}

function isWrongDirection({ target }: Import, room: Room): boolean {
  if (!target.startsWith('src/')) return false;
  if (SURROUNDINGS.includes(target)) return isPure(room);
  const to = roomOf(target);
  return to === null || !mayImport(room, to);
}

function isImpureImport({ target, isType }: Import, path: string): boolean {
  if (target.startsWith('node:') || builtinModules.includes(target)) return true;
  if (isParser(path) || isType) return false;
  return isParser(target) || PARSER_LIBRARIES.some((library) => target === library || target.startsWith(`${library}/`));
}

/** Files of any folder that are longer than a reader takes in, tables of data aside. */
export function findLongFiles(sources: readonly Source[]): Breach[] {
  const lines = ({ text }: Source) => text.trimEnd().split('\n').length;
  return sources
    .filter((source) => lines(source) > LONGEST && !DATA_FOLDERS.some((folder) => source.path.startsWith(folder)))
    .map((source) => breach('length', source, `${lines(source)} lines`));
}

function codeBreaches(source: Source, room: Room): Breach[] {
  return [
    ...(isPure(room) ? (bareCode(source).match(IMPURE) ?? []) : []).map((word) => breach('purity', source, word)),
    ...(source.text.match(SILENCING) ?? []).map((word) => breach('silence', source, word)),
  ];
}

function breach(kind: Breach['kind'], { path }: Source, what: string): Breach {
  return { kind, path, what };
}

/** Cycles of imports, each once, as the paths along it. Types count: a reader follows them too. */
export function findCycles(sources: readonly Source[]): string[][] {
  const targets = new Map(sources.map((source) => [source.path, importsOf(source).map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) if (targets.has(target)) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) follow(path, []);
  return cycles;
}
