/** What undo and redo hear from a page whose levers answer: the address has changed without the server. */
export interface Undo {
  moved(): void;
  /** The page is as it came. */
  reset(): void;
}

const NONE: Undo = { moved: () => undefined, reset: () => undefined };

/** The buttons of views/partials/design-undo.hbs, from the keyboard too: Ctrl+Z and Ctrl+Shift+Z outside of text fields. */
export function startUndo(): Undo {
  const form = document.querySelector<HTMLFormElement>('form[data-undo]');
  if (form === null) return NONE;
  const came = [...form.childNodes].map((node) => node.cloneNode(true));
  const button = (way: string) => form.querySelector<HTMLButtonElement>(`[data-way="${way}"]`);
  document.addEventListener('keydown', (event) => {
    const way = wayOf(event);
    if (way === null || isText(event.target)) return;
    event.preventDefault();
    const pressed = button(way);
    if (pressed !== null && !pressed.hasAttribute('aria-disabled')) form.requestSubmit(pressed);
  });
  return {
    moved() {
      const now = form.querySelector<HTMLInputElement>('input[name="now"]');
      if (now !== null) now.value = location.search;
      allow(button('undo'));
      forbid(button('redo'));
    },
    reset: () => form.replaceChildren(...came.map((node) => node.cloneNode(true))),
  };
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}

/** Where text is typed the browser has an undo of its own. */
function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}

function allow(button: HTMLElement | null): void {
  button?.removeAttribute('aria-disabled');
  button?.removeAttribute('aria-describedby');
  reasonOf(button)?.setAttribute('hidden', '');
}

function forbid(button: HTMLElement | null): void {
  button?.setAttribute('aria-disabled', 'true');
}

function reasonOf(button: HTMLElement | null): HTMLElement | null {
  return button === null ? null : document.getElementById(`${button.dataset['way'] ?? ''}-off`);
}
