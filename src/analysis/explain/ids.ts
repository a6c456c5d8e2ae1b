import type { Scenario } from '../../scenario/types.ts';
import type { Address, Step } from './address.ts';
import { factOf, isSetAside } from './facts.ts';
import { idOf } from './inputs.ts';
import { places } from './sets.ts';
import type { Trace, Traces } from './trace.ts';
import { INDICES, type Where, type WhereIndex } from './where.ts';

/** The proposal that no year has set aside. */
const WAITING = 'waiting';

/** `match@2028[partner=state]~without#0[project=2028-3]`: a figure's address as text, and back. */
export class Ids {
  private readonly scenario: Scenario;
  private readonly traces: Traces;
  private readonly startYear: number;

  constructor(traces: Traces) {
    this.traces = traces;
    this.scenario = traces.players.setting.scenario;
    this.startYear = this.scenario.place.startYear;
  }

  /** Text of a member: a corridor's id, a project as `2028-3` (year set aside, place in it from 1). */
  nameOf(index: WhereIndex, place: number, trace: Trace): string {
    if (index !== 'project') return idOf(this.scenario, index, place);
    if (!isSetAside(trace, place)) return WAITING;
    return `${this.startYear + factOf(trace, place, 'year')}-${factOf(trace, place, 'place') + 1}`;
  }

  /** Place of a member by its text; −1 when there is none. */
  find(index: WhereIndex, text: string, trace: Trace): number {
    if (index === 'goal') return this.scenario.sectors.some(({ sdg }) => String(sdg) === text) ? Number(text) : -1;
    const all = index === 'project' ? places(trace.world.projects.count) : this.members(index);
    return all.find((place) => this.nameOf(index, place, trace) === text) ?? -1;
  }

  /** Texts of all members of an index. */
  all(index: WhereIndex, trace: Trace): readonly string[] {
    if (index === 'goal')
      return [...new Set(this.scenario.sectors.flatMap(({ sdg }) => (sdg === null ? [] : [`${sdg}`])))];
    const all = index === 'project' ? places(trace.world.projects.count) : this.members(index);
    return all.map((place) => this.nameOf(index, place, trace));
  }

  private members(index: WhereIndex): readonly number[] {
    const { corridors, sectors, place, scheme } = this.scenario;
    const lists = {
      corridor: corridors.length,
      sector: sectors.length,
      locality: place.localities.length,
      partner: scheme.matching?.partners.length ?? 0,
      vehicle: scheme.vehicles.length,
    } as const;
    return places(lists[index as keyof typeof lists]);
  }

  write({ form, name, where, steps }: Address, hasYear: boolean): string {
    const trace = this.traces[where.side];
    const prefix = form === 'figure' ? '' : `${form}:`;
    const year = hasYear ? `@${this.startYear + where.t}` : '';
    const side = where.side === 'counterfactual' ? '~without' : '';
    const rows = steps.map(({ over, member }) => `#${over}${this.brackets(member, trace)}`);
    return `${prefix}${name}${year}${this.brackets(where, trace)}${side}${rows.join('')}`;
  }

  private brackets(where: Partial<Where>, trace: Trace): string {
    const parts = INDICES.flatMap((index) => {
      const place = where[index];
      return place === undefined ? [] : [`${index}=${this.nameOf(index, place, trace)}`];
    });
    if (parts.length > 0) return `[${parts.join(',')}]`;
    return where.side === undefined && where.t !== undefined ? `[year=${this.startYear + where.t}]` : '';
  }

  /** null: not an address. */
  read(id: string): Address | null {
    const match =
      /^(?:(last|start|total):)?([\w.]+)(?:@(\d{4}))?(?:\[([^\]]*)\])?(~without)?((?:#\d+(?:\[[^\]]*\])?)*)$/.exec(id);
    if (match === null) return null;
    const [, form, name, year, inside, without, rows] = match;
    const side = without === undefined ? 'scheme' : 'counterfactual';
    const trace = this.traces[side];
    const members = this.membersOf(inside ?? '', trace);
    const steps = this.stepsOf(rows ?? '', trace);
    if (members === null || steps === null) return null;
    const t = year === undefined ? 0 : Number(year) - this.startYear;
    if (t < 0 || t >= this.scenario.place.horizon) return null;
    const where: Where = { ...members, t, side };
    return { form: (form ?? 'figure') as Address['form'], name: name!, where, steps };
  }

  private stepsOf(text: string, trace: Trace): readonly Step[] | null {
    const steps = [...text.matchAll(/#(\d+)(?:\[([^\]]*)\])?/g)].map(([, over, inside]) => {
      const member = this.membersOf(inside ?? '', trace);
      return member === null ? null : { over: Number(over), member };
    });
    return steps.includes(null) ? null : (steps as readonly Step[]);
  }

  private membersOf(text: string, trace: Trace): Partial<Where> | null {
    const members: Record<string, number> = {};
    for (const part of text === '' ? [] : text.split(',')) {
      const [index, value] = part.split('=') as [string, string | undefined];
      if (value === undefined) return null;
      if (index === 'year') {
        members['t'] = Number(value) - this.startYear;
        continue;
      }
      const known = INDICES.find((name) => name === index);
      const place = known === undefined ? -1 : this.find(known, value, trace);
      if (place < 0) return null;
      members[index] = place;
    }
    return members;
  }
}
