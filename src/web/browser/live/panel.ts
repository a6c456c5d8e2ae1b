import type { LiveLead } from '../../pages/results-live.ts';
import type { Originals } from './originals.ts';

/** What stands beside the levers about the answer itself: whether it is being worked out, what it rests on, what is wrong. */
export interface Panel {
  computing(): void;
  answered(lead: LiveLead, address: string): void;
  /** What is wrong with entries that have no field. */
  tell(problems: readonly string[]): void;
  failed(why: 'formula' | 'worker'): void;
  /** For those who hear the page: once it is quiet, not at every step of a slider. */
  announce(lead: LiveLead): void;
  onReset(undo: () => void): void;
}

/** Answers that come sooner need no word about being worked out. */
const SLOW = 120;

export function startPanel(place: HTMLElement, originals: Originals): Panel {
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-${name}]`);
  const [state, problems, after, full] = [part('state'), part('failed'), part('after'), part('full')];
  let slow = 0;
  const settle = (): void => {
    clearTimeout(slow);
    slow = 0;
    place.removeAttribute('aria-busy');
    originals.attribute(state, 'hidden', '');
  };
  const tell = (text: string): void => {
    originals.text(problems, text);
    originals.attribute(problems, 'hidden', text === '' ? '' : null);
  };
  return {
    computing() {
      if (slow !== 0) return;
      // Not at once: what is painted anew takes time from the workers.
      slow = window.setTimeout(() => {
        place.setAttribute('aria-busy', 'true');
        originals.attribute(state, 'hidden', null);
      }, SLOW);
    },
    answered(lead, address) {
      settle();
      originals.text(part('note'), lead.note);
      originals.text(full, lead.full.label);
      originals.attribute(full, 'href', address + lead.full.query);
      originals.attribute(after, 'hidden', null);
    },
    tell: (found) => tell(found.join(' ')),
    failed(why) {
      settle();
      tell(place.dataset[why] ?? '');
    },
    announce({ headline, range }) {
      const told = part('announce');
      if (told === null) return;
      const wrong = [...document.querySelectorAll('.field-error:not([hidden])')].map(({ textContent }) => textContent);
      told.textContent = [...wrong, headline, range].filter((text) => text !== '').join(' ');
    },
    onReset(undo) {
      part('reset')?.addEventListener('click', (event) => {
        event.preventDefault();
        settle();
        undo();
      });
    },
  };
}
