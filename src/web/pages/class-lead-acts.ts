import type { ClassEvent } from '../../analysis/class/events.ts';
import type { ClassState } from '../../analysis/class/state.ts';
import type { Pool } from '../../workers/pool.ts';
import type { Words } from '../../words/words.ts';
import { eventfulDraws } from './class-futures.ts';
import { freeName, LONGEST_NAME, readName } from './class-names.ts';

/** What the one who leads asks for, as forms and programs write it. */
export interface LeadAct {
  readonly act: string;
  readonly value: string;
  /** Of a team that is renamed. */
  readonly name: string;
}

/** An act as an event, or the key of what is wrong with it. */
export type ReadAct =
  | { readonly ok: true; readonly event: ClassEvent }
  | { readonly ok: false; readonly wrong: string; readonly most?: number };

/** Fields of a form: `act` and `value`, or both in one as a button sends them (`year:3`). */
export function actOfFields(fields: Readonly<Record<string, unknown>>): LeadAct {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const [act = '', ...rest] = text('act').split(':');
  return { act: act.trim(), value: (rest.length > 0 ? rest.join(':') : text('value')).trim(), name: text('name') };
}

/** Reads an act for a class as it stands. `at` is an ISO text. Asks the pool only for another future. */
export async function readAct(
  state: ClassState,
  { act, value, name }: LeadAct,
  at: string,
  pool: Pick<Pool, 'future'>,
): Promise<ReadAct> {
  const { plan } = state;
  switch (act) {
    case 'step':
      return whole(value, plan.exercise.steps.length - 1, 'step', (to) => ({ kind: 'step', at, to }));
    case 'pause':
      return choice(value, ['on', 'off'], 'pause', (chosen) => ({ kind: 'paused', at, on: chosen === 'on' }));
    case 'evidence':
      return choice(value, ['show', 'hide'], 'evidence', (chosen) => ({
        kind: 'evidence',
        at,
        shown: chosen === 'show',
      }));
    case 'year':
      return whole(value, plan.scenario.place.horizon, 'year', (to) => ({ kind: 'year', at, to }));
    case 'future':
      return anotherFuture(state, value, at, pool);
    case 'reset':
      return value === 'yes' ? done({ kind: 'reset', at }) : { ok: false, wrong: 'reset' };
    case 'rename':
      return renamed(state, value, name, at);
    case 'remove':
      return ofTeam(state.teams, value, (team) => ({ kind: 'left', at, team: team.id }));
    case 'restore':
      return ofTeam(state.left, value, (team) => ({ kind: 'joined', at, team: team.id, name: team.name }));
    default:
      return { ok: false, wrong: 'act' };
  }
}

const done = (event: ClassEvent): ReadAct => ({ ok: true, event });

/** A whole number from 0 to `most`. */
function whole(value: string, most: number, wrong: string, make: (number: number) => ClassEvent): ReadAct {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : NaN;
  return number <= most ? done(make(number)) : { ok: false, wrong, most };
}

function choice(value: string, known: readonly string[], wrong: string, make: (chosen: string) => ClassEvent): ReadAct {
  return known.includes(value) ? done(make(value)) : { ok: false, wrong };
}

type Teams = ClassState['teams'];

function ofTeam(teams: Teams, value: string, make: (team: Teams[number]) => ClassEvent): ReadAct {
  const team = teams.find(({ number }) => String(number) === value);
  return team === undefined ? { ok: false, wrong: 'team' } : done(make(team));
}

function renamed({ teams }: ClassState, value: string, typed: string, at: string): ReadAct {
  const name = readName(typed);
  if (typeof name !== 'string') return { ok: false, wrong: 'name', most: LONGEST_NAME };
  return ofTeam(teams, value, ({ id }) => ({ kind: 'renamed', at, team: id, name: freeName(name, { teams }, id) }));
}

/** The next one, the typical one, the next eventful one, or one by its number. */
async function anotherFuture(
  { plan, draw }: ClassState,
  value: string,
  at: string,
  pool: Pick<Pool, 'future'>,
): Promise<ReadAct> {
  const { scenario, seed, draws } = plan;
  const lived = (chosen: number) => done({ kind: 'future', at, draw: chosen });
  if (value === 'next') return lived((draw + 1) % draws);
  if (value === 'typical') return lived((await pool.future(scenario, { seed, draws, draw: 'typical' })).draw);
  if (value === 'eventful') {
    const order = await eventfulDraws(pool, scenario, { seed, draws });
    // From one eventful future to the next one; from any other to the most eventful.
    return lived(order[(order.slice(0, MOST_EVENTFUL).indexOf(draw) + 1) % MOST_EVENTFUL] ?? 0);
  }
  return whole(value, draws - 1, 'future', (number) => ({ kind: 'future', at, draw: number }));
}
const MOST_EVENTFUL = 8;

/** What an act has changed, as the class stands after it. `of`: its value. */
export function doneSentence(state: ClassState, act: string, of: string, words: Words): string {
  const { plan, step, year, draw } = state;
  const name = [...state.teams, ...state.left].find(({ number }) => String(number) === of)?.name ?? '';
  switch (act) {
    case 'step':
      return words.t('lead.done.step', { title: words.text(plan.exercise.steps[step]?.title ?? '') });
    case 'pause':
      return words.t(state.isPaused ? 'lead.done.paused' : 'lead.done.resumed');
    case 'evidence':
      return words.t(state.evidenceShown ? 'lead.done.shown' : 'lead.done.hidden');
    case 'year':
      return year === 0
        ? words.t('lead.done.replay')
        : words.t('lead.done.year', { year: plan.scenario.place.startYear + year - 1 });
    case 'future':
      return words.t('lead.done.future', { draw });
    case 'reset':
      return words.t('lead.done.reset');
    case 'rename':
    case 'remove':
    case 'restore':
      return name === '' ? '' : words.t(`lead.done.${act}`, { name });
    default:
      return '';
  }
}
