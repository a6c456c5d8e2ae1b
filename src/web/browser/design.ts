// A step of the designer's form answers while a lever moves: the same engine as on the results page, fetched when somebody
// reaches for a field. Without it "Apply" asks the server, as without JavaScript.
import { numberMarks } from '../forms.ts';
import type { LiveEntries, LiveLead } from '../pages/results-live.ts';
import { showErrors } from './design/errors.ts';
import { designFields } from './design/fields.ts';
import { carryDesign } from './design/links.ts';
import { showSums } from './design/sums.ts';
import { openEngine, type Engine } from './engine.ts';
import { showBeforeRun } from './live/before-run.ts';
import { createOriginals } from './live/originals.ts';
import { whenReached } from './live/reach.ts';
import { startUndo } from './live/undo.ts';

/** Quiet time after which address, links and what is read aloud follow. */
const QUIET = 300;
const ANSWERED = 'contraparte:answered';
const SETTLED = 'contraparte:settled';

const form = document.querySelector<HTMLFormElement>('form[data-design]');
const place = document.querySelector<HTMLElement>('[data-design-live]');
const undo = startUndo();
if (form !== null && place !== null) start(form, place);

function start(form: HTMLFormElement, place: HTMLElement): void {
  const { locale = 'en', language = 'en', must = '' } = place.dataset;
  const address = form.dataset['design'] ?? '';
  const marks = numberMarks(locale);
  const originals = createOriginals();
  const came = levers(location.search);
  const sentBack = form.querySelector('[aria-invalid]') !== null;
  let shown = came;
  let quiet = 0;
  let engine: Promise<Engine> | null = null;
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (name: string, text: string): void => {
    const line = part(name);
    if (line === null) return;
    line.textContent = text;
    line.hidden = text === '';
  };

  const settle = (lead: LiveLead): void => {
    const now = settingsOf(came, lead.levers);
    history.replaceState(null, '', location.pathname + now + location.hash);
    carryDesign(address, shown, now);
    shown = now;
    undo.moved();
    const passport = document.querySelector<HTMLElement>('[data-passport]');
    if (passport !== null) passport.hidden = true;
    const wrong = [...form.querySelectorAll('.field-error:not([hidden])')].map(({ textContent }) => textContent);
    const told = part('announce');
    if (told !== null) told.textContent = [...wrong, lead.headline, lead.breach].join(' ');
    place.dispatchEvent(new Event(SETTLED));
  };
  const hearing = {
    lead(lead: LiveLead) {
      showLead(place, lead);
      showBeforeRun(lead.ratio, originals);
      say('state', '');
      say('failed', '');
      place.dispatchEvent(new Event(ANSWERED));
      clearTimeout(quiet);
      quiet = window.setTimeout(() => settle(lead), QUIET);
    },
    entries({ items }: LiveEntries) {
      say('failed', showErrors(form, items, originals).join(' '));
    },
    failed(why: 'formula' | 'worker') {
      say('state', '');
      say('failed', place.dataset[why] ?? '');
    },
  };
  const open = (): Promise<Engine> =>
    (engine ??= openEngine(address, language, hearing).catch((error: unknown) => {
      engine = null;
      throw error;
    }));
  const ask = (): void => {
    clearTimeout(quiet);
    if (place.hidden) {
      place.hidden = false;
      // On a phone it covers the foot of the screen.
      document.activeElement?.scrollIntoView({ block: 'nearest' });
    }
    if (part('answer')?.hidden === true) say('state', place.dataset['computing'] ?? '');
    open().then(
      (one) => one.ask(designFields(form, came, sentBack, marks)),
      () => hearing.failed('worker'),
    );
  };

  form.addEventListener('input', () => {
    showSums(form, locale, marks, must);
    ask();
  });
  whenReached(form, () => void open().catch(() => undefined));
}

/** What an answer says: the main sentence, the chance of a breach, and the few figures beside the form. */
function showLead(place: HTMLElement, lead: LiveLead): void {
  const answer = place.querySelector<HTMLElement>('[data-answer]');
  if (answer !== null) answer.hidden = false;
  for (const name of ['headline', 'breach', 'note'] as const) {
    const line = place.querySelector(`[data-say="${name}"]`);
    if (line !== null) line.textContent = lead[name];
  }
  for (const { id, label, value, range } of [lead.priorities, ...lead.rows]) {
    const row = place.querySelector(`[data-row="${id}"]`);
    const put = (part: string, text: string): void => {
      const element = row?.querySelector(part) ?? null;
      if (element !== null) element.textContent = text;
    };
    put('dt', label);
    put('[data-value]', value);
    put('[data-range]', range);
  }
}

/** The query without what is no part of the design. */
function levers(query: string): string {
  const params = new URLSearchParams(query);
  params.delete('lang');
  params.delete('typed');
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** New levers with the number of futures and the kind of money that the page came with. */
function settingsOf(came: string, query: string): string {
  const [before, now] = [new URLSearchParams(came), new URLSearchParams(query)];
  for (const key of ['draws', 'money']) {
    const value = before.get(key);
    if (value !== null) now.set(key, value);
  }
  now.sort();
  return now.size === 0 ? '' : `?${now.toString()}`;
}
