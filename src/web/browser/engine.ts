// The engine as pages use it: a worker that answers a form of levers. See src/web/README.md.
import type { LiveEntries, LiveFigure, LiveLead } from '../pages/results-live.ts';
import type { ResultsView } from '../pages/results-view.ts';
import type { ReadFormula } from './engine/formula.ts';
import type { Answer, OpenScenario, Order } from './engine/messages.ts';

/** Names of the workers by language, as JSON, put in by the build. */
declare const LIVE_WORKERS: string;

/** A form's fields as it would send them. */
export type Fields = Readonly<Record<string, string>>;

/** What a page hears; a question that a newer one has overtaken is never answered. */
export interface Hearing {
  /** The first futures are played: from now on answers come fast. */
  ready?(): void;
  /** Sentences and figures for the newest question. */
  lead(lead: LiveLead): void;
  /** What is said about the entries of the form. */
  entries?(entries: LiveEntries): void;
  /** Its charts, in a message of their own. */
  charts?(figures: readonly LiveFigure[]): void;
  /** No answer: a formula could not be read because the server did not answer, or the worker failed. */
  failed(why: 'formula' | 'worker'): void;
}

export interface Engine {
  /** Asks about a form's fields. While one question is worked on, only the newest of those that follow is kept. */
  ask(fields: Fields): void;
  /** The whole page's view for the last lead heard; `null` when a newer question has come between. */
  rest(): Promise<ResultsView | null>;
  /** No answer is wanted any more to what was asked. */
  forget(): void;
  close(): void;
}

/** Opens a scenario in a worker. `address` is the page that links lead to, `/scenarios/<id>`. Rejects when it cannot be fetched. */
export async function openEngine(address: string, language: string, hearing: Hearing): Promise<Engine> {
  const worker = startWorker(language);
  const helper = hireHelper(language);
  try {
    const scenario = await fetchJson<OpenScenario>(`${address}/live.json`);
    const engine = attach(worker, hearing, () => helper?.worker.terminate());
    const port = helper?.port ?? null;
    send(worker, { kind: 'open', scenario, language, address, helper: port }, port === null ? [] : [port]);
    return engine;
  } catch (error) {
    worker.terminate();
    helper?.worker.terminate();
    throw error;
  }
}

function startWorker(language: string): Worker {
  return new Worker(`/assets/${workerFor(language)}`, { type: 'module' });
}

/** A second worker plays half of the futures, where there is a second core for it. */
function hireHelper(language: string): { readonly worker: Worker; readonly port: MessagePort } | null {
  if (navigator.hardwareConcurrency < 2) return null;
  const worker = startWorker(language);
  const { port1, port2 } = new MessageChannel();
  send(worker, { kind: 'help', port: port2 }, [port2]);
  return { worker, port: port1 };
}

/** The mirrored language is made from English. */
function workerFor(language: string): string {
  const workers = JSON.parse(LIVE_WORKERS) as Readonly<Record<string, string>>;
  return workers[language] ?? workers['en'] ?? '';
}

function attach(worker: Worker, hearing: Hearing, dismiss: () => void): Engine {
  let turn = 0;
  let asked: Fields | null = null;
  let waiting: Fields | null = null;
  /** Turn of the last lead heard: its charts are welcome, also while the next question is worked on. */
  let heard = 0;
  let resting: { readonly turn: number; readonly settle: (view: ResultsView | null) => void } | null = null;

  const ask = (fields: Fields): void => {
    if (asked !== null) {
      waiting = fields;
      return;
    }
    asked = fields;
    turn += 1;
    send(worker, { kind: 'ask', turn, fields });
  };
  /** The question is over; the newest of those that came meanwhile is next. */
  const next = (): void => {
    const fields = waiting;
    asked = waiting = null;
    if (fields !== null) ask(fields);
  };
  const learn = async (formulas: readonly string[]): Promise<void> => {
    const fields = waiting ?? asked;
    try {
      for (const text of formulas)
        send(worker, { kind: 'learn', text, read: await fetchJson<ReadFormula>(`/formula.json?${query({ text })}`) });
      waiting ??= fields;
    } catch {
      hearing.failed('formula');
    }
    next();
  };
  const hear = (answer: Answer): void => {
    if (answer.kind === 'ready') return hearing.ready?.();
    if (answer.kind === 'charts' || answer.kind === 'entries') {
      if (answer.turn !== heard) return;
      return answer.kind === 'charts' ? hearing.charts?.(answer.figures) : hearing.entries?.(answer.entries);
    }
    if (answer.kind === 'rest') {
      if (resting?.turn === answer.turn) resting.settle(answer.turn === turn && asked === null ? answer.view : null);
      return;
    }
    if (answer.turn !== turn) return;
    if (answer.kind === 'unread') return void learn(answer.formulas);
    const isNewest = waiting === null;
    if (answer.kind === 'lead') {
      heard = turn;
      hearing.lead(answer.lead);
    } else if (isNewest) hearing.failed('worker');
    next();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => hear(data));
  worker.addEventListener('error', () => {
    hearing.failed('worker');
    next();
  });
  return {
    ask,
    rest: () =>
      new Promise((settle) => {
        resting?.settle(null);
        resting = { turn, settle };
        send(worker, { kind: 'rest', turn });
      }),
    forget() {
      turn += 1;
      heard = 0;
      asked = waiting = null;
    },
    close() {
      worker.terminate();
      dismiss();
    },
  };
}

function send(worker: Worker, order: Order, handed: readonly MessagePort[] = []): void {
  worker.postMessage(order, [...handed]);
}

async function fetchJson<Body>(address: string): Promise<Body> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Body;
}

function query(values: Readonly<Record<string, string>>): string {
  return new URLSearchParams(values).toString();
}
