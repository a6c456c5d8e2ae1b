import { centralValue } from '../math/distribution.ts';
import type {
  Enterprise,
  Guarantee,
  Literacy,
  Matching,
  Partner,
  Scenario,
  Scheme,
  Vehicle,
} from '../scenario/types.ts';
import type { Gate } from './no-effect-gate.ts';

/** What is not there at all: instruments, their parts, elections, years, places. Each opens with a plain one of its kind. */
export function structuralGates(scenario: Scenario): readonly Gate[] {
  return [
    ...missingInstruments(scenario),
    ...missingParts(scenario),
    ...schemeYears(scenario),
    ...elections(scenario),
    ...town(scenario),
  ];
}

const gate = (
  code: Gate['because']['code'],
  path: string | null,
  open: Gate['open'],
  values: Gate['because']['values'] = {},
): Gate => ({ because: { code, path, values }, open });

const inScheme =
  (change: (scenario: Scenario) => Partial<Scheme>): Gate['open'] =>
  (scenario) => ({ ...scenario, scheme: { ...scenario.scheme, ...change(scenario) } });

/** A typical work's value: the size that money has in this place. */
const size = ({ sectors }: Scenario) => centralValue(sectors[0]?.typicalValue ?? 1e6);
const lastYear = ({ place }: Scenario) => place.startYear + place.horizon - 1;

const LITERACY: Literacy = {
  migrants: { places: 300 },
  families: { places: 300 },
  unitCost: 1000,
  inKind: 0.3,
  paired: 0.5,
  localShare: 0.5,
  assembled: false,
  yearlyBudget: null,
};
const guarantee = (scenario: Scenario): Guarantee => ({
  cover: 0.5,
  fee: 0.01,
  capital: 3 * size(scenario),
  yearlyInjection: 0,
  leverage: 5,
  stopLoss: 0.25,
  tenor: 4,
  fundReturn: 0.02,
  recourse: false,
});
const enterprise = (scenario: Scenario): Enterprise => ({
  places: 20,
  grant: size(scenario) / 10,
  training: size(scenario) / 100,
  ownShare: 0.5,
  localShare: 0.25,
  jobsPerFirm: 2.5,
  sector: null,
  yearlyBudget: null,
  applicants: null,
});
/** Half of the years long, with limits: what follows its end, and what a limit does, can be seen. */
const matching = (scenario: Scenario): Matching => ({
  from: scenario.place.startYear,
  to: scenario.place.startYear + Math.floor(scenario.place.horizon / 2),
  rule: 'wholeOrNothing',
  ranking: 'plan',
  equity: 0,
  carryOver: false,
  capsIndexed: false,
  ifAbsent: 'refuse',
  inKind: 0,
  toVehicle: 0,
  vehicle: null,
  partners: [partner(scenario)],
});
const partner = (scenario: Scenario): Partner => ({
  id: 'probe',
  name: 'probe',
  kind: 'local',
  ratio: 1,
  yearlyBudget: size(scenario),
  projectCap: size(scenario) / 4,
  reliability: 1,
  budgetPer: 'scheme',
});
const vehicle = ({ sectors }: Scenario): Vehicle => ({
  id: 'probe',
  name: 'probe',
  baseShare: 0.02,
  promisedReturn: 0.06,
  defaultProbability: 0.05,
  lossGivenDefault: 0.6,
  onLend: 0.8,
  guaranteed: true,
  sectors: { [sectors[0]!.id]: 1 },
  alignment: 0,
  new: false,
  entryShare: 0.02,
  taxCredit: 0,
});

/** A plain instrument of each kind. */
const PLAIN: { readonly [Name in keyof Scheme]?: (scenario: Scenario) => Scheme[Name] } = {
  matching,
  council: () => ({ strength: 0.4, yearlyCost: 0, seats: [] }),
  helpDesk: () => ({ officers: 2, contactsPerOfficer: 600, costPerOfficer: 0 }),
  audit: () => ({ leakageCut: 0.3, yearlyCost: 0 }),
  seal: () => ({ leakageCut: 0.3, yearlyCost: 0 }),
  preparation: () => ({ validRaise: 0.1, yearlyCost: 0 }),
  ordinance: () => ({ continuity: 0.7 }),
  transferCost: () => ({ target: 0.01, years: 2 }),
  literacy: () => LITERACY,
  guarantee,
  enterprise,
};

function missingInstruments({ scheme }: Scenario): readonly Gate[] {
  return (Object.keys(PLAIN) as (keyof Scheme)[])
    .filter((name) => scheme[name] === null)
    .map((name) =>
      gate(
        'not-there',
        `scheme.${name}`,
        inScheme((scenario) => ({ [name]: PLAIN[name]!(scenario) })),
      ),
    );
}

function missingParts({ scheme }: Scenario): readonly Gate[] {
  const sides = (['migrants', 'families'] as const).filter((side) => scheme.literacy?.[side] === null);
  const openSide = (side: (typeof sides)[number]) =>
    inScheme(({ scheme: now }) =>
      now.literacy === null ? {} : { literacy: { ...now.literacy, [side]: { places: 300 } } },
    );
  const addPartner = inScheme((scenario) => {
    const { matching: now } = scenario.scheme;
    return now === null ? {} : { matching: { ...now, partners: [partner(scenario)] } };
  });
  const addVehicle = inScheme((scenario) => ({ vehicles: [...scenario.scheme.vehicles, vehicle(scenario)] }));
  return [
    ...sides.map((side) => gate('not-there', `scheme.literacy.${side}`, openSide(side))),
    ...(scheme.matching?.partners.length === 0 ? [gate('not-there', 'scheme.matching.partners', addPartner)] : []),
    ...(scheme.vehicles.length === 0 ? [gate('not-there', 'scheme.vehicles', addVehicle)] : []),
  ];
}

function schemeYears(scenario: Scenario): readonly Gate[] {
  const { matching: now } = scenario.scheme;
  const { startYear, horizon } = scenario.place;
  const last = lastYear(scenario);
  if (now === null) return [];
  const between = (from: number, to: number) =>
    inScheme(({ scheme }) => (scheme.matching === null ? {} : { matching: { ...scheme.matching, from, to } }));
  const values = { from: now.from, to: now.to, start: startYear, last };
  if (now.to < startYear || now.from > last || now.to < now.from)
    return [gate('scheme-outside', 'scheme.matching', between(startYear, last), values)];
  const half = startYear + Math.max(0, Math.ceil(horizon / 2) - 1);
  return now.to >= last && horizon > 1
    ? [gate('scheme-never-ends', 'scheme.matching.to', between(Math.min(now.from, half), half), values)]
    : [];
}

/** The years played in which an election is held. */
export function electionYears({ place: { startYear, horizon, elections: now } }: Scenario): readonly number[] {
  const years = Array.from({ length: horizon }, (_, t) => startYear + t);
  return now === null ? [] : years.filter((year) => isHeld(year, now));
}

function elections(scenario: Scenario): readonly Gate[] {
  const { startYear, elections: now } = scenario.place;
  const soon: Gate['open'] = ({ place, ...rest }) => ({
    ...rest,
    place: { ...place, elections: { first: startYear, every: 1, turnover: now?.turnover ?? 0.7 } },
  });
  if (electionYears(scenario).length > 0) return [];
  return [gate('no-election', 'place.elections', soon, { start: startYear, last: lastYear(scenario) })];
}

const isHeld = (year: number, { first, every }: { readonly first: number; readonly every: number }) =>
  year >= first && (year - first) % every === 0;

const SHORT = 2;

function town({ place, behaviour }: Scenario): readonly Gate[] {
  const [only] = place.localities;
  const second: Gate['open'] = (scenario) => ({
    ...scenario,
    place: {
      ...scenario.place,
      localities: [...scenario.place.localities, { ...only!, id: 'probe', marginality: 0.9 }],
    },
  });
  const longer: Gate['open'] = (scenario) => {
    const { matching: now } = scenario.scheme;
    const to = place.startYear + 9;
    const scheme =
      now === null ? scenario.scheme : { ...scenario.scheme, matching: { ...now, to: Math.max(now.to, to) } };
    return { ...scenario, scheme, place: { ...scenario.place, horizon: 10 } };
  };
  const { beta, betaAny, ...others } = behaviour;
  return [
    ...(place.localities.length === 1 ? [gate('single-locality', 'place.localities', second)] : []),
    ...(place.horizon <= SHORT ? [gate('short-horizon', 'place.horizon', longer, { years: place.horizon })] : []),
    ...(beta !== undefined || betaAny !== undefined
      ? [gate('response-replaced', 'behaviour.beta', (scenario) => ({ ...scenario, behaviour: others }))]
      : []),
  ];
}
