import type { Scenario } from '../scenario/types.ts';
import type { Binder } from './binder.ts';

/** The council's votes by sector: each group's seats times its weight for the sector. */
export function bindVotes(binder: Binder, { scheme, sectors }: Scenario): Float64Array {
  const groups = scheme.council?.seats ?? [];
  const votes = new Float64Array(sectors.length);
  const seats = new Float64Array(groups.length);
  const weights = groups.map(() => new Float64Array(sectors.length));
  const count = (s: number) => {
    votes[s] = weights.reduce((sum, weight, group) => sum + seats[group]! * weight[s]!, 0);
  };
  groups.forEach((group, g) => {
    const path = `scheme.council.seats.${group.id}`;
    for (const [id, weight] of Object.entries(group.sectors)) {
      const s = sectors.findIndex((sector) => sector.id === id);
      binder.number('council', `${path}.sectors.${id}`, weight, (value) => {
        weights[g]![s] = value;
        count(s);
      });
    }
    binder.number('council', `${path}.seats`, group.seats, (value) => {
      seats[g] = value;
      for (let s = 0; s < sectors.length; s++) count(s);
    });
  });
  return votes;
}
