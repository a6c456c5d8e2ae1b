import { at, isGroup, itemsAt } from '../raw.ts';
import { problem } from '../problems.ts';
import { centralOf } from '../central.ts';
import { addsToOne } from './context.ts';
import type { Check } from './context.ts';

const USES = ['consumption', 'housing', 'education', 'health', 'debt', 'festivals', 'saving'] as const;

/** What must add to 1: uses, weights, preferences, shares of the diaspora, a vehicle's lending. */
export const checkSums: Check = (context) => {
  const { raw } = context;
  const ofList = (list: readonly string[], field: string) => {
    const path = list.join('.');
    const items = itemsAt(raw, ...list);
    if (items.length === 0 || (context.broken(path) && !Array.isArray(at(raw, ...list)))) return [];
    return addsToOne(
      context,
      path,
      items.map((item, index) => ({ path: `${path}.${index}.${field}`, raw: item[field] })),
    ).map((found) => ({ ...found, path: `${path}.*.${field}` }));
  };
  const uses = at(raw, 'uses');
  return [
    ...(isGroup(uses)
      ? addsToOne(
          context,
          'uses',
          USES.map((use) => ({ path: `uses.${use}`, raw: uses[use] })),
        )
      : []),
    ...ofList(['place', 'localities'], 'diasporaShare'),
    ...ofList(['sectors'], 'weight'),
    ...ofList(['sectors'], 'preference'),
    ...itemsAt(raw, 'scheme', 'vehicles').flatMap(({ sectors }, index) => {
      const path = `scheme.vehicles.${index}.sectors`;
      if (!isGroup(sectors)) return [];
      return addsToOne(
        context,
        path,
        Object.entries(sectors).map(([id, share]) => ({ path: `${path}.${id}`, raw: share })),
      );
    }),
    ...baseShares(context),
  ];
};

/** Savers must be able to keep money elsewhere (section 2.5): base and entry shares stay under 1 in sum. */
const baseShares: Check = ({ raw, broken }) => {
  const shares = itemsAt(raw, 'scheme', 'vehicles').map((vehicle, index) => {
    const field = vehicle.new === true || vehicle.new === 'true' ? 'entryShare' : 'baseShare';
    return broken(`scheme.vehicles.${index}.${field}`) ? Number.NaN : (centralOf(vehicle[field] ?? 0) ?? Number.NaN);
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  if (!(sum >= 1) || shares.length < 2) return [];
  const found = String(Number(sum.toPrecision(6)));
  return [problem('scheme.vehicles.*.baseShare', 'does-not-add-up', found, { kind: 'sum', max: 1, detail: found })];
};
