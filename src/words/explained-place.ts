import type { ExplanationNode, Place } from '../analysis/explain/explanation.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Words } from './types.ts';

/** Where a figure stands, "State, 2028", without what the figure above it says already. */
export function placeText(
  { at, side, id, kind }: Pick<ExplanationNode, 'at' | 'side' | 'id' | 'kind'>,
  above: Place,
  scenario: Scenario,
  words: Words,
): string {
  const place = kind === 'row' ? { ...at, ...memberOf(id) } : at;
  const parts = Object.entries(place)
    .filter(([index, value]) => String(above[index] ?? '') !== String(value))
    .map(([index, value]) => memberText(index, String(value), scenario, words));
  const year = parts.findIndex((part) => /^\d{4}$/.test(part));
  const ordered = year < 0 ? parts : [...parts.filter((_, i) => i !== year), parts[year]!];
  const form = /^(start|total):/.exec(id)?.[1];
  return [
    ...ordered,
    ...(form === undefined ? [] : [words.t(`how.form.${form}`)]),
    ...(side === 'counterfactual' ? [words.t('how.form.without')] : []),
  ].join(', ');
}

/** The member of a sum that a row is of, from the end of its id: `…#0[year=2028]`. */
function memberOf(id: string): Place {
  const inside = /#\d+\[([^\]]*)\]$/.exec(id)?.[1] ?? '';
  return Object.fromEntries(
    inside.split(',').flatMap((part) => {
      const [index, value] = part.split('=');
      return index === undefined || value === undefined ? [] : [[index, value] as const];
    }),
  );
}

/** A member by its name: "Drinking water", "project 3 of 2028", "goal 6". */
export function memberText(index: string, id: string, scenario: Scenario, words: Words): string {
  const { corridors, sectors, place, scheme } = scenario;
  const named = {
    corridor: corridors,
    sector: sectors,
    locality: place.localities,
    partner: scheme.matching?.partners ?? [],
    vehicle: scheme.vehicles,
  } as const;
  if (index in named) {
    const found = named[index as keyof typeof named].find((item) => item.id === id);
    return found === undefined ? id : words.text(found.name);
  }
  if (index === 'goal') return words.t('how.member.goal', { goal: id });
  if (index !== 'project') return id;
  const [year, number] = id.split('-');
  if (number === undefined) return words.t('how.member.waiting');
  return words.t('how.member.project', { number, year: year ?? '' });
}
