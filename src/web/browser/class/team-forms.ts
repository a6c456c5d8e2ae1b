import { startSliders } from '../live/sliders.ts';
import type { Outbox } from './outbox.ts';

// The forms of a team's page: sent in the background, levers a moment after they were let go.

const SETTLED_MILLISECONDS = 300;

export interface TeamForms {
  /** Has somebody moved something that is not yet on its way? */
  readonly isSettling: boolean;
  /** Makes a part usable that has come into the page. */
  wake(part: Element): void;
}

export function startForms(root: HTMLElement, outbox: Outbox): TeamForms {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSettling = false;
  const locale = document.documentElement.lang;

  const send = (form: HTMLFormElement, submitter: HTMLElement | null) => {
    clearTimeout(timer);
    isSettling = false;
    outbox.add(new URL(form.action).pathname, fieldsOf(form, submitter));
  };
  const soon = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const form = field.closest<HTMLFormElement>('[data-class-levers]');
    if (form === null || (event.type === 'input' && field.type !== 'range')) return;
    isSettling = true;
    clearTimeout(timer);
    timer = setTimeout(() => send(form, null), SETTLED_MILLISECONDS);
  };
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-class-form]')) return;
    event.preventDefault();
    send(form, event.submitter);
  });
  root.addEventListener('input', soon);
  root.addEventListener('change', soon);
  const wake = (part: Element) => startSliders(part as HTMLElement, locale);
  wake(root);
  return {
    get isSettling() {
      return isSettling;
    },
    wake,
  };
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): readonly (readonly [string, string])[] {
  const fields = [...new FormData(form)].map(
    ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
  );
  const isNamed = submitter instanceof HTMLButtonElement && submitter.name !== '';
  return isNamed ? [...fields, [submitter.name, submitter.value]] : fields;
}
