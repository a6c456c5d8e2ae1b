import { problemSentence } from '../../words/problems.ts';
import { createWords, type Words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { PlayedWith, Versions } from '../../storage/passport.ts';
import { VERSIONS_NOW } from '../../storage/passport.ts';
import type { Site } from '../page.ts';
import { readDesign } from './results-design.ts';

/** A design that is held against a passport, or the sentence that says why it cannot be. */
export type Compared =
  | { readonly ok: true; readonly scenario: Scenario; readonly luck: PlayedWith; readonly versions: Versions }
  | { readonly ok: false; readonly why: string };

/** The design that a pasted link leads to. Only path and query are read: the link may be of another machine. */
export async function designOfLink(site: Site, link: string, words: Words): Promise<Compared> {
  const address = asAddress(link.trim());
  const found = /^\/(scenarios|d|give)\/([a-z0-9-]{1,80})/.exec(address?.pathname ?? '');
  if (address === null || found === null) return { ok: false, why: words.t('passport.unusable.link') };
  const [, kind = '', id = ''] = found;
  const file = await site.scenarios.read(id);
  if (file === null || !file.parsed.ok) return { ok: false, why: words.t('passport.unusable.unknown', { id }) };
  const { scenario } = file.parsed;
  if (kind === 'd' && file.kept !== null) {
    const { seed, draws, model, data } = file.kept;
    return { ok: true, scenario, luck: { seed, draws }, versions: { model, data } };
  }
  const country = createWords(words.language, scenario.place.country);
  const design = readDesign(file.raw, scenario, Object.fromEntries(address.searchParams), country);
  const [first] = design.problems;
  if (first !== undefined)
    return {
      ok: false,
      why: words.t('passport.unusable.levers', { problem: problemSentence(first.problem, country) }),
    };
  return { ok: true, scenario: design.scenario, luck: design, versions: VERSIONS_NOW };
}

function asAddress(link: string): URL | null {
  const usable = link !== '' && link.length <= LONGEST_LINK && URL.canParse(link, 'http://here');
  return usable ? new URL(link, 'http://here') : null;
}
const LONGEST_LINK = 20_000;
