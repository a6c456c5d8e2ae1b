// The file that is carried home: one scheme, its figures and everything that answers, with no network.
import '../page.ts';
import { unpackGive, type PackedGive } from '../../pages/give-packed.ts';
import { answersOf, type Fields, type Shown } from './answers.ts';
import { partOf, unpacked } from './holder.ts';
import { languageOfPage } from './language.ts';
import { show } from './morph.ts';
import { plansOf } from './plans.ts';
import { withoutLinks } from './pocket-links.ts';
import { answerTyping, fieldsOf } from './typing.ts';

/** One of the file's two forms, with the place of its answer. */
interface Way {
  readonly form: HTMLElement;
  readonly answer: HTMLElement;
  readonly ask: (fields: Fields) => Shown;
}

const data = unpackGive(JSON.parse(unpacked('data')) as PackedGive);
const language = languageOfPage();
const GIVE: Way = { form: partOf('form'), answer: partOf('answer'), ask: within(answersOf(data, language)) };
const PLAN: Way = { form: partOf('plan-form'), answer: partOf('plan-answer'), ask: within(plansOf(data, language)) };

/** The project to go on with, once the form is made anew: its place in the list. */
let row: number | null = null;

begin(GIVE.form.dataset['start'] ?? '');
// Another way, a priority chosen from the table, an address kept or passed on.
addEventListener('hashchange', () => {
  if (isState(location.hash)) begin('');
  focusRow();
});

/** Fills in the form that the file's address speaks of, and lets it answer. What stood there when the file was made gives way. */
function begin(before: string): void {
  const fields = Object.fromEntries(new URLSearchParams(isState(location.hash) ? location.hash.slice(1) : before));
  const way = 'plan' in fields || 'rows' in fields ? PLAN : GIVE;
  for (const other of [GIVE, PLAN])
    if (other !== way) [other.form, other.answer].forEach((part) => part.replaceChildren());
  for (const link of document.querySelectorAll<HTMLElement>('[data-way]'))
    mark(link, (link.dataset['way'] === 'plan') === (way === PLAN));
  open(way, fields);
}

function mark(link: HTMLElement, isHere: boolean): void {
  if (isHere) link.setAttribute('aria-current', 'page');
  else link.removeAttribute('aria-current');
}

function open(way: Way, fields: Fields): void {
  const shown = way.ask(fields);
  way.form.innerHTML = shown.form;
  show(way.answer, shown.answer);
  const form = way.form.querySelector('form');
  if (form === null) throw new Error('a pocket edition needs a form');
  form.addEventListener('submit', (event) => sent(event, form, way));
  answerTyping({ form, answer: way.answer }, way.ask, {
    // Behind the number sign: a file has no other address to keep it in.
    shown: () => history.replaceState(null, '', `#${typedIn(form)}`),
    failed: (error) => reportError(error),
  });
}

/** Nothing is sent from here, whatever happens. A button that adds or takes away a project makes the form anew. */
function sent(event: SubmitEvent, form: HTMLFormElement, way: Way): void {
  event.preventDefault();
  const { submitter } = event;
  if (!(submitter instanceof HTMLButtonElement) || submitter.name === '') return;
  event.stopImmediatePropagation();
  const rows = form.querySelectorAll('.plan-rows > li').length;
  row = submitter.name === 'add' ? rows : Math.max(0, Math.min(Number(submitter.value) - 1, rows - 2));
  location.hash = way.ask({ ...fieldsOf(form), [submitter.name]: submitter.value }).query;
}

/** Whoever has only a keyboard goes on where a project came or went. */
function focusRow(): void {
  if (row === null) return;
  PLAN.form.querySelectorAll('.plan-rows > li')[row]?.querySelector<HTMLElement>('select, input')?.focus();
  row = null;
}

/** The same with answers that lead nowhere else. */
function within(ask: (fields: Fields) => Shown): (fields: Fields) => Shown {
  return (fields) => {
    const shown = ask(fields);
    return { ...shown, answer: withoutLinks(shown.answer) };
  };
}

/** A place on the page has no sign of equality in its name. */
function isState(hash: string): boolean {
  return hash.includes('=');
}

function typedIn(form: HTMLFormElement): string {
  return new URLSearchParams(Object.entries(fieldsOf(form)).filter(([, value]) => value !== '')).toString();
}
