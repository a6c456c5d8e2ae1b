import { centralOf } from '../central.ts';
import type { Problem } from '../problem.ts';
import { problem, warning } from '../problems.ts';
import { at, isGroup, itemsAt } from '../raw.ts';
import type { Check } from './context.ts';

/** What one field asks of another (guards of section 7 that no single bound can hold). */
export const checkRules: Check = (context) => [
  ...needs(context),
  ...targets(context),
  ...years(context),
  ...seats(context),
  ...placing(context),
  ...newVehicles(context),
  ...reasons(context),
  ...places(context),
];

/** A priority without a funding need cannot be covered. */
const needs: Check = ({ raw, broken }) =>
  itemsAt(raw, 'sectors').flatMap((sector, index) => {
    const path = `sectors.${index}`;
    if (broken(`${path}.weight`) || broken(`${path}.need`)) return [];
    const priority = (centralOf(sector.weight) ?? 0) > 0;
    if (!priority || (centralOf(sector.need ?? 0) ?? 1) > 0) return [];
    return [problem(`${path}.need`, 'conflict', sector.need, { kind: 'number', min: 0, detail: 'need-with-weight' })];
  });

/** In results `none` stands for lending and firms, which belong to no locality. */
const places: Check = ({ raw }) =>
  itemsAt(raw, 'place', 'localities').flatMap(({ id }, index) =>
    id === 'none' ? [problem(`place.localities.${index}.id`, 'bad-id', id, { kind: 'id' }, 'none-1')] : [],
  );

/** A target says at least or at most how much; of the two the first is no more than the second. */
const targets: Check = ({ raw, broken }) =>
  itemsAt(raw, 'targets').flatMap(({ atLeast, atMost }, index): readonly Problem[] => {
    const path = `targets.${index}`;
    if (broken(`${path}.atLeast`) || broken(`${path}.atMost`)) return [];
    const [least, most] = [centralOf(atLeast), centralOf(atMost)];
    if (least === null && most === null) {
      return [problem(`${path}.atLeast`, 'missing', null, { kind: 'number', detail: 'atLeast-or-atMost' })];
    }
    if (least === null || most === null || least <= most) return [];
    return [problem(`${path}.atMost`, 'order', atMost, { kind: 'number', min: least, detail: 'atLeast ≤ atMost' })];
  });

/** Matching ends no earlier than it begins. */
const years: Check = ({ raw, broken }) => {
  const start = centralOf(at(raw, 'place', 'startYear'));
  const horizon = centralOf(at(raw, 'place', 'horizon') ?? 10);
  const matching = at(raw, 'scheme', 'matching');
  const paths = ['scheme.matching.from', 'scheme.matching.to', 'place.startYear', 'place.horizon'];
  if (!isGroup(matching) || start === null || horizon === null || paths.some((path) => broken(path))) return [];
  const from = centralOf(matching.from) ?? start;
  const to = centralOf(matching.to) ?? start + horizon - 1;
  return from <= to
    ? []
    : [
        problem(
          'scheme.matching.to',
          'order',
          to,
          { kind: 'whole-number', min: from, detail: 'from ≤ to' },
          String(from),
        ),
      ];
};

/** Votes need voters. */
const seats: Check = ({ raw, broken }) => {
  if (at(raw, 'scheme', 'matching', 'ranking') !== 'votes' || broken('scheme.council.seats')) return [];
  const voters = itemsAt(raw, 'scheme', 'council', 'seats').filter((seat) => (centralOf(seat.seats ?? 1) ?? 1) > 0);
  return voters.length > 0
    ? []
    : [problem('scheme.council.seats', 'conflict', null, { kind: 'list', min: 1, detail: 'votes-need-seats' })];
};

/** What is placed in a vehicle needs one. */
const placing: Check = ({ raw, broken }) => {
  const share = at(raw, 'scheme', 'matching', 'toVehicle');
  if (broken('scheme.matching.toVehicle') || !((centralOf(share) ?? 0) > 0)) return [];
  const vehicles = at(raw, 'scheme', 'vehicles');
  const some = Array.isArray(vehicles) ? vehicles.length > 0 : vehicles !== undefined && vehicles !== null;
  return some
    ? []
    : [problem('scheme.vehicles', 'conflict', null, { kind: 'list', min: 1, detail: 'toVehicle-needs-vehicle' })];
};

/** A vehicle that exists only with the scheme has no share to begin with but the one given as `entryShare`. */
const newVehicles: Check = ({ raw, broken }) =>
  itemsAt(raw, 'scheme', 'vehicles').flatMap((vehicle, index) => {
    const path = `scheme.vehicles.${index}.entryShare`;
    const isNew = vehicle.new === true || vehicle.new === 'true';
    if (!isNew || broken(path) || (centralOf(vehicle.entryShare ?? 0) ?? 1) > 0) return [];
    return [
      problem(path, 'conflict', vehicle.entryShare, { kind: 'number', min: 0, max: 1, detail: 'new-needs-entryShare' }),
    ];
  });

/** Whoever replaces a figure of the evidence says why. A warning: forms and the command line set plain numbers. */
const reasons: Check = ({ raw, broken }) => {
  const behaviour = at(raw, 'behaviour');
  if (!isGroup(behaviour)) return [];
  return Object.entries(behaviour).flatMap(([name, value]) => {
    const path = `behaviour.${name}`;
    const told =
      isGroup(value) && ['reason', 'note', 'source'].some((key) => typeof value[key] === 'string' && value[key] !== '');
    return value === null || value === undefined || told || broken(path)
      ? []
      : [warning(path, 'no-reason', centralOf(value), { kind: 'text' })];
  });
};
