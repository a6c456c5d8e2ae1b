import { locate } from './locate.ts';
import { pathOfIds } from './raw.ts';

/** A path without the leading `scheme.`, which links leave out. */
export function shortPath(path: string): string {
  return path.startsWith('scheme.') ? path.slice('scheme.'.length) : path;
}

/**
 * A path as links write it, so that one lever has one name: without the leading `scheme.`, list items by id where they have
 * one in `base` (a raw or typed scenario). A path that points nowhere stays as it was written.
 */
export function linkPath(path: string, base: unknown): string {
  const located = locate(base, path);
  if (!located.ok || located.place.newId !== null) return shortPath(path);
  const { keys, inside } = located.place;
  return shortPath([pathOfIds(keys.join('.'), base), ...(inside === null ? [] : [inside])].join('.'));
}
