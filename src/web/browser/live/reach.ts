/** The connection as some browsers tell it; others say nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Calls `open` when somebody reaches for a lever: puts the focus on one, touches the form, or comes near it with a mouse. On a
 * slow or a dear connection a mouse that only passes by is no reason to fetch an engine.
 */
export function whenReached(form: HTMLFormElement, open: () => void): void {
  const signs = isDear() ? SURE_SIGNS : [...SURE_SIGNS, 'pointerover'];
  const reached = (): void => {
    for (const sign of signs) form.removeEventListener(sign, reached);
    open();
  };
  for (const sign of signs) form.addEventListener(sign, reached, { passive: true });
}
const SURE_SIGNS = ['focusin', 'pointerdown'];

function isDear(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === true || ['slow-2g', '2g', '3g'].includes(connection?.effectiveType ?? '');
}
