// The engine in a page's worker: reads the form's fields, plays the futures, makes the sentences. Nothing is sent anywhere.
import { openScenario, type LiveAnswer, type OpenedScenario } from '../engine/answers.ts';
import { helpAt, helperAt } from '../engine/helper.ts';
import { learnFormula, takeUnread } from '../engine/formula.ts';
import type { Answer, Order } from '../engine/messages.ts';

let opened: OpenedScenario | null = null;
let last: { readonly turn: number; readonly answer: LiveAnswer } | null = null;
/** Turn of the last question that has come in: charts of an older one are of no use any more. */
let newest = 0;
let lastDrawn = 0;
/** However fast the levers move, charts follow at least this often, in milliseconds. */
const DRAWN_EVERY = 150;
/** Plays before the first question, until the browser has compiled the engine. */
const WARM_UPS = 4;

const send = (answer: Answer): void => postMessage(answer);

/** Runs share one table: one after the other, also while a helper is waited for. */
let work: Promise<void> = Promise.resolve();
const inTurn = (job: () => Promise<void>): void => void (work = work.then(job, job));

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'ask') newest = data.turn;
  obey(data);
});

function obey(order: Order): void {
  switch (order.kind) {
    case 'open':
      for (const [text, read] of Object.entries(order.scenario.formulas)) learnFormula(text, read);
      opened = openScenario(
        order.scenario,
        order.language,
        order.address,
        order.helper === null ? null : helperAt(order.helper),
      );
      // A question that is on its way already goes first.
      return void setTimeout(() => inTurn(() => warmUp(WARM_UPS)));
    case 'help':
      return helpAt(order.port);
    case 'learn':
      return learnFormula(order.text, order.read);
    case 'ask':
      return inTurn(() => ask(order.turn, order.fields));
    case 'rest':
      if (last !== null && last.turn === order.turn) send({ kind: 'rest', turn: order.turn, view: last.answer.rest() });
  }
}

async function ask(turn: number, fields: Readonly<Record<string, string>>): Promise<void> {
  if (opened === null) throw new Error('a worker needs to be opened before it is asked');
  const start = performance.now();
  try {
    takeUnread();
    // What was answered before is read off numbers that are now written over.
    last = null;
    const answer = await opened.answer(fields);
    const formulas = takeUnread();
    if (formulas.length > 0) return send({ kind: 'unread', turn, formulas });
    last = { turn, answer };
    send({ kind: 'lead', turn, lead: answer.lead(), milliseconds: performance.now() - start });
    send({ kind: 'entries', turn, entries: answer.entries() });
    // Lets a newer question in, which goes before these charts.
    setTimeout(() => draw(turn, answer));
  } catch (error) {
    send({ kind: 'failed', turn, why: String(error) });
  }
}

function draw(turn: number, answer: LiveAnswer): void {
  const stale = last?.turn !== turn;
  if (stale || (newest !== turn && performance.now() - lastDrawn < DRAWN_EVERY)) return;
  send({ kind: 'charts', turn, figures: answer.figures() });
  lastDrawn = performance.now();
}

async function warmUp(left: number): Promise<void> {
  if (newest === 0) {
    const answer = await opened?.answer({});
    answer?.lead();
    answer?.entries();
    answer?.figures();
  }
  if (left === WARM_UPS) send({ kind: 'ready' });
  if (left > 1 && newest === 0) setTimeout(() => inTurn(() => warmUp(left - 1)));
}
