import { keep, recall } from './kept.ts';

// The teams that have played on this device, so that a phone that lost its page comes back to its team.

interface KnownTeam {
  readonly code: string;
  readonly key: string;
  readonly name: string;
}
const KEY = 'contraparte-class-teams';
/** Several teams on one laptop, in a few classes. */
const MOST = 30;

const all = (): readonly KnownTeam[] => (recall(KEY) as readonly KnownTeam[] | null) ?? [];

export function rememberTeam(team: KnownTeam): void {
  keep(KEY, [team, ...all().filter(({ key }) => key !== team.key)].slice(0, MOST));
}

/** Links to them, where a page has room for some; of one class where a code is given. */
export function offerTeams(code: string | null): void {
  const place = document.querySelector<HTMLElement>('[data-class-teams]');
  const teams = all().filter((team) => code === null || team.code === code);
  if (place === null || teams.length === 0) return;
  const heading = document.createElement('h3');
  heading.textContent = place.dataset['label'] ?? '';
  const list = document.createElement('ul');
  list.append(...teams.slice(0, MOST_OFFERED).map((team) => item(team, place.dataset['goOn'] ?? '%', code === null)));
  place.replaceChildren(heading, list);
  place.hidden = false;
}
const MOST_OFFERED = 8;

function item({ code, key, name }: KnownTeam, label: string, namesClass: boolean): HTMLElement {
  const link = document.createElement('a');
  link.href = `/class/${encodeURIComponent(code)}?team=${encodeURIComponent(key)}`;
  link.textContent = label.replace('%', () => name) + (namesClass ? ` (${code.toUpperCase()})` : '');
  const line = document.createElement('li');
  line.append(link);
  return line;
}
