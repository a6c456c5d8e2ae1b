import { keep, recall } from './kept.ts';

// Moves on their way to the server: kept until they are answered, sent in order, each with an id that makes a repetition harmless.

export interface Move {
  readonly id: string;
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
}
export type OutboxState = 'sent' | 'sending' | 'kept';
export interface OutboxOptions {
  /** Where it is kept. */
  readonly key: string;
  /** A form's token as the page has it now. */
  readonly token: () => string;
  /** Asks the server for a new token: the browser may have lost its cookie. */
  readonly renew: () => Promise<void>;
  readonly said: (state: OutboxState) => void;
  /** Refused, with the server's reason; the move is gone. */
  readonly dropped: (reason: string) => void;
  /** A move was taken. */
  readonly taken: () => void;
}
export interface Outbox {
  readonly isEmpty: boolean;
  /** Puts a move at the end, and sends. */
  add(path: string, fields: Move['fields']): void;
  /** Sends what is there. */
  send(): void;
}

const WAITS = [1_000, 2_000, 5_000, 10_000] as const;

export function createOutbox({ key, token, renew, said, dropped, taken }: OutboxOptions): Outbox {
  let isSending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const all = () => (recall(key) as readonly Move[] | null) ?? [];
  const remove = (id: string) =>
    keep(
      key,
      all().filter((move) => move.id !== id),
    );

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    let hasRenewed = false;
    for (let [move] = all(); move !== undefined; [move] = all()) {
      said('sending');
      const answer = await post(move, token());
      if (answer.kind === 'later') {
        isSending = false;
        said('kept');
        timer = setTimeout(() => void sendAll(), WAITS[Math.min(failures, WAITS.length - 1)]);
        failures += 1;
        return;
      }
      failures = 0;
      if (answer.kind === 'token' && !hasRenewed) {
        hasRenewed = true;
        await renew().catch(() => null);
        continue;
      }
      remove(move.id);
      if (answer.kind === 'taken') taken();
      else dropped(answer.reason);
    }
    isSending = false;
    said('sent');
  }

  return {
    get isEmpty() {
      return all().length === 0;
    },
    add: (path, fields) => {
      keep(key, [...all(), { id: newId(), path, fields }]);
      void sendAll();
    },
    send: () => void (all().length > 0 && sendAll()),
  };
}

type Answer =
  | { readonly kind: 'taken' | 'later'; readonly reason: '' }
  | { readonly kind: 'refused' | 'token'; readonly reason: string };

async function post({ id, path, fields }: Move, token: string): Promise<Answer> {
  const body = new URLSearchParams(
    [...fields.filter(([name]) => name !== '_csrf' && name !== 'move')].map(([name, value]) => [name, value]),
  );
  body.set('move', id);
  body.set('_csrf', token);
  const answer = await send(`${path}.json`, body);
  if (answer === null || answer.status >= 500 || [408, 425, 429].includes(answer.status))
    return { kind: 'later', reason: '' };
  if (answer.ok) return { kind: 'taken', reason: '' };
  const reason = reasonOf(await answer.json().catch(() => null));
  return { kind: answer.status === 403 ? 'token' : 'refused', reason };
}

/** Null without network, and where it takes too long to be one. */
async function send(address: string, body: URLSearchParams): Promise<Response | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MILLISECONDS);
  try {
    return await fetch(address, { method: 'POST', body, signal: patience.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
const PATIENCE_MILLISECONDS = 15_000;

function reasonOf(body: unknown): string {
  const { errors = [], error = '' } = (body ?? {}) as { errors?: readonly { message: string }[]; error?: string };
  return errors.length === 0 ? error : errors.map(({ message }) => message).join(' ');
}

/** Without `randomUUID`, which browsers give to https alone. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
