import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { directories } from '../../paths.ts';
import type { Words } from '../../words/words.ts';
import { createRender, type Render } from '../render.ts';
import type { GiveData } from './give-data.ts';
import { packGive } from './give-packed.ts';
import { pocketView, type PocketMade, type PocketView } from './give-pocket-view.ts';

/** One scheme as one file; too large where it would not go through any mail. */
export type Pocket =
  | { readonly kind: 'file'; readonly html: string; readonly policy: string }
  | { readonly kind: 'too-large'; readonly bytes: number };

/** Bytes that a pocket edition stays below. */
export const POCKET_MOST = 300_000;

/** Everything in one file: styles, script and data inline, nothing loaded, and a policy of its own that lets only these run. */
export function pocketFile(data: GiveData, made: PocketMade, words: Words): Pocket {
  const { start, script, style, render } = partsOf(words);
  const policy = policyOf([start, script], style);
  const view: PocketDocument = {
    ...pocketView(data, made, words),
    policy,
    style,
    start,
    script: packed(script),
    data: packed(JSON.stringify(packGive(data))),
  };
  const html = render('layouts/pocket', view, words);
  const bytes = Buffer.byteLength(html);
  return bytes < POCKET_MOST ? { kind: 'file', html, policy } : { kind: 'too-large', bytes };
}

/** The whole document as its template takes it. */
export interface PocketDocument extends PocketView {
  readonly policy: string;
  readonly style: string;
  readonly start: string;
  readonly script: Packed;
  readonly data: Packed;
}
interface Packed {
  /** Bytes before it was packed. */
  readonly size: number;
  readonly text: string;
}

function packed(text: string): Packed {
  const plain = Buffer.from(text);
  return { size: plain.length, text: deflateRawSync(plain, { level: 9 }).toString('base64') };
}

/** Only these scripts and styles, by their hashes; pictures in the styles; nothing from anywhere, nothing sent. */
function policyOf(scripts: readonly string[], style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface Parts {
  readonly start: string;
  readonly script: string;
  readonly style: string;
  readonly render: Render;
}
const read = new Map<string, Parts>();

/** The built script of a language, and the styles. Throws when the pages' scripts were never built. */
function partsOf({ language }: Words): Parts {
  const own = language === 'es' ? 'es' : 'en';
  const known = read.get(own);
  if (known !== undefined) return known;
  const { browser, views } = directories();
  const built = (name: string): string => readFileSync(join(browser, name), 'utf8').trimEnd();
  const parts = {
    start: built('give-pocket-start.js'),
    script: built(`give-pocket-${own}.js`),
    style: built('pocket.css'),
    render: createRender(views),
  };
  read.set(own, parts);
  return parts;
}
