// The results page's levers answer while they move: the same engine, in a worker of the page, with nothing sent. Without it
// the form works as it does without JavaScript. The engine is fetched when somebody reaches for a lever: whoever only reads has
// no use for it.
import type { LiveEntries, LiveFigure, LiveLead } from '../pages/results-live.ts';
import { openEngine, type Engine, type Fields } from './engine.ts';
import { showFields } from './live/fields.ts';
import { showFigures } from './live/figures.ts';
import { createOriginals } from './live/originals.ts';
import { showAround, showLead, showRest } from './live/page-parts.ts';
import { startPanel } from './live/panel.ts';
import { whenReached } from './live/reach.ts';
import { startSliders } from './live/sliders.ts';
import { startUndo } from './live/undo.ts';

/** Quiet time after which what is not seen at once follows: address, pictures, tables, what is read aloud. */
const QUIET = 250;

/** Told to the panel: the newest figures are in the page; its charts are; everything is, folded tables and address too. */
const ANSWERED = 'contraparte:answered';
const DRAWN = 'contraparte:drawn';
const SETTLED = 'contraparte:settled';

const form = document.querySelector<HTMLFormElement>('form[data-levers]');
const place = document.querySelector<HTMLElement>('[data-live]');
if (form !== null && place !== null) start(form, place);

function start(form: HTMLFormElement, place: HTMLElement): void {
  const originals = createOriginals();
  const panel = startPanel(place, originals);
  const undo = startUndo();
  const address = `/scenarios/${place.dataset['scenario'] ?? ''}`;
  const here = location.pathname + location.search;
  let engine: Promise<Engine> | null = null;
  let quiet = 0;
  let settling = (): void => undefined;
  const settle = (work: () => void): void => {
    settling = work;
    clearTimeout(quiet);
    quiet = window.setTimeout(settling, QUIET);
  };

  const rest = async (lead: LiveLead): Promise<void> => {
    goTo(address + lead.query);
    undo.moved();
    showAround(lead, originals);
    panel.announce(lead);
    const view = (await (await engine)?.rest()) ?? null;
    if (view === null) return;
    showRest(view, originals);
    place.dispatchEvent(new Event(SETTLED));
  };
  const hearing = {
    lead(lead: LiveLead) {
      panel.answered(lead, address);
      showLead(lead, originals);
      place.dispatchEvent(new Event(ANSWERED));
      settle(() => void rest(lead));
    },
    entries({ fields, problems }: LiveEntries) {
      showFields(fields, originals);
      panel.tell(problems);
    },
    charts: (figures: readonly LiveFigure[]) =>
      void requestAnimationFrame(() => {
        showFigures(figures, originals);
        place.dispatchEvent(new Event(DRAWN));
      }),
    failed(why: 'formula' | 'worker') {
      panel.failed(why);
      settle(settling);
    },
  };
  const open = (): Promise<Engine> =>
    (engine ??= openEngine(address, place.dataset['language'] ?? 'en', hearing).catch((error: unknown) => {
      engine = null;
      throw error;
    }));
  const ask = (): void => {
    // The answer to come goes before what is left of the last one.
    clearTimeout(quiet);
    panel.computing();
    open().then(
      (one) => one.ask(fieldsOf(form)),
      () => panel.failed('worker'),
    );
  };

  startSliders(form, place.dataset['locale'] ?? 'en');
  form.addEventListener('input', ask);
  panel.onReset(() => {
    clearTimeout(quiet);
    settling = () => undefined;
    void engine?.then((one) => one.forget());
    form.reset();
    originals.restore();
    goTo(here);
    undo.reset();
  });
  whenReached(form, () => void open().catch(() => undefined));
}

/** As the form would be sent; of fields with one name the last counts. */
function fieldsOf(form: HTMLFormElement): Fields {
  const texts = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

/** The address of what is seen; a browser that is asked too often refuses, and the next answer tries again. */
function goTo(address: string): void {
  try {
    history.replaceState(null, '', address);
  } catch {
    return;
  }
}
