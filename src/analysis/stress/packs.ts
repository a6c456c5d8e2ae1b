import { centralValue } from '../../math/distribution.ts';
import { behaviourOf } from '../../ensemble/setting.ts';
import { conditionalDefault } from '../../model/vasicek.ts';
import type { ParameterName } from '../../evidence/types.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Change, PackKind, Patch, StressPack } from './pack.ts';
import { partnerPacks } from './partner-packs.ts';
import {
  changeAt,
  firstElection,
  hasNoGivers,
  inBehaviour,
  inCorridors,
  matchYears,
  notHere,
  setting,
} from './patches.ts';

/** How far each goes. Round sizes, chosen and not measured. */
export const SIZES = {
  exchange: 0.15,
  remittances: 0.2,
  migrants: 0.2,
  shrinking: 0.03,
  gifts: 0.1,
  overrun: 4 / 3,
} as const;

/** The credit factor of the worst year in a hundred: the 1st percentile of a normal. */
const WORST_YEAR = -2.3263478740408408;

/** Every pack there is for a design, applicable or not, in the order in which a list shows them. */
export function packsOf(scenario: Scenario): readonly StressPack[] {
  return [...partnerPacks(scenario), ...PACKS.map((pack) => ({ ...pack, figure: figureOf(pack, scenario) }))];
}

type General = Omit<StressPack, 'id' | 'partner'>;
const pack = (kind: PackKind, figure: string, direction: 'up' | 'down', patch: General['patch']): StressPack => ({
  id: kind,
  kind,
  partner: null,
  figure,
  direction,
  patch,
});

/**
 * What members give shows an exchange rate best; where nobody gives, remittances do. What shrinks from year to year has not
 * begun to within a single year: of a recession members then feel it first.
 */
function figureOf({ kind, figure }: StressPack, scenario: Scenario): string {
  if (hasNoGivers(scenario)) return figure === 'given' ? 'remittances' : figure;
  return kind === 'recession' && scenario.place.horizon === 1 ? 'given' : figure;
}

const PACKS: readonly StressPack[] = [
  pack('budgetsHalved', 'match', 'down', budgetsHalved),
  pack('matchEnds', 'match', 'down', matchEnds),
  pack('electionLost', 'abandoned', 'up', electionLost),
  pack('exchangeDown', 'given', 'down', (scenario) => exchange(scenario, 1 - SIZES.exchange)),
  pack('exchangeUp', 'given', 'up', (scenario) => exchange(scenario, 1 + SIZES.exchange)),
  pack('remittancesDown', 'saved', 'down', (scenario) =>
    setting(...inCorridors(scenario, 'monthlyRemittance', (value) => value * (1 - SIZES.remittances))),
  ),
  pack('recession', 'remittances', 'down', (scenario) =>
    setting(
      ...inCorridors(scenario, 'realGrowth', (value) => value - SIZES.shrinking),
      ...inCorridors(scenario, 'yearlyGift', (value) => value * (1 - SIZES.gifts)),
    ),
  ),
  pack('migrantsReturn', 'remittances', 'down', (scenario) =>
    setting(...inCorridors(scenario, 'migrants', (value) => value * (1 - SIZES.migrants))),
  ),
  pack('clubsHalved', 'given', 'down', (scenario) =>
    hasNoGivers(scenario)
      ? notHere('no-givers')
      : setting(...inCorridors(scenario, 'clubMembership', (value) => value / 2)),
  ),
  pack('giversUnmoved', 'given', 'down', giversUnmoved),
  pack('overrun', 'delivered', 'down', (scenario) => built(scenario, 'overrunMean', (mean) => mean * SIZES.overrun)),
  pack('leakageDoubled', 'delivered', 'down', (scenario) => built(scenario, 'leakage', (share) => share * 2)),
  pack('abandonedDoubled', 'abandoned', 'up', (scenario) => built(scenario, 'abandonBase', (chance) => chance * 2)),
  pack('guaranteeWorst', 'claims', 'up', guaranteeWorst),
  pack('guarantorDoubted', 'invested', 'down', (scenario) =>
    isGuaranteed(scenario) ? silenced(scenario, 'guarantorTrust') : notHere('no-guarantee'),
  ),
  pack('trainingNothing', 'saved', 'down', (scenario) =>
    trains(scenario) ? silenced(scenario, 'literacyEffect') : notHere('no-training'),
  ),
];

function budgetsHalved(scenario: Scenario): Patch {
  if (matchYears(scenario) === null) return notHere('no-matching');
  const partners = scenario.scheme.matching?.partners ?? [];
  const halves = partners.flatMap(({ id, yearlyBudget }): readonly Change[] =>
    yearlyBudget === null
      ? []
      : [changeAt(`scheme.matching.partners.${id}.yearlyBudget`, yearlyBudget, (value) => value / 2)],
  );
  return halves.length === 0 ? notHere('no-budgets') : setting(...halves);
}

/** The first election's year is the match's last. */
function matchEnds(scenario: Scenario): Patch {
  const years = matchYears(scenario);
  if (years === null) return notHere('no-matching');
  const election = firstElection(scenario);
  if (election === null) return notHere('no-elections');
  const last = Math.max(election, years.from);
  return last >= years.to ? notHere('already') : setting({ path: 'scheme.matching.to', value: last });
}

function electionLost(scenario: Scenario): Patch {
  const { elections } = scenario.place;
  if (elections === null || firstElection(scenario) === null) return notHere('no-elections');
  if (hasNoGivers(scenario)) return notHere('no-givers');
  if (centralValue(elections.turnover) >= 1) return notHere('already');
  const { ordinance } = scenario.scheme;
  if (ordinance !== null && centralValue(ordinance.continuity) >= 1) return notHere('protected');
  return setting({ path: 'place.elections.turnover', value: 1 });
}

function exchange(scenario: Scenario, factor: number): Patch {
  const isForeign = ({ currency }: { readonly currency: string }) => currency !== scenario.place.currency;
  if (!scenario.corridors.some(isForeign)) return notHere('own-currency');
  return setting(...inCorridors(scenario, 'exchangeRate', (rate) => rate * factor, isForeign));
}

function giversUnmoved(scenario: Scenario): Patch {
  if (matchYears(scenario) === null) return notHere('no-matching');
  if (hasNoGivers(scenario)) return notHere('no-givers');
  const names = (['beta', 'betaAny'] as const).filter((name) => behaviourOf(scenario, name) !== 0);
  if (names.length === 0) return notHere('already');
  return setting(...names.map((name) => ({ path: `behaviour.${name}`, value: 0 })));
}

/** What happens to works happens only where something is built. */
function built(scenario: Scenario, name: ParameterName, by: (value: number) => number): Patch {
  if (hasNoGivers(scenario)) return notHere('no-givers');
  if (behaviourOf(scenario, name) === 0) return notHere('already');
  return setting(inBehaviour(scenario, name, by));
}

function silenced(scenario: Scenario, name: ParameterName): Patch {
  if (behaviourOf(scenario, name) === 0) return notHere('already');
  return setting({ path: `behaviour.${name}`, value: 0 });
}

function isGuaranteed({ scheme }: Scenario): boolean {
  return scheme.guarantee !== null && scheme.vehicles.some(({ guaranteed }) => guaranteed);
}

function trains({ scheme }: Scenario): boolean {
  return scheme.literacy !== null && (scheme.literacy.migrants !== null || scheme.literacy.families !== null);
}

/** The default rate of the worst year in a hundred, given how far defaults go together (section 2.6). */
function guaranteeWorst(scenario: Scenario): Patch {
  if (!isGuaranteed(scenario)) return notHere('no-guarantee');
  const correlation = centralValue(behaviourOf(scenario, 'assetCorrelation'));
  const worst = (chance: number) => conditionalDefault(chance, correlation, WORST_YEAR);
  const vehicles = scenario.scheme.vehicles.filter(({ guaranteed }) => guaranteed);
  return setting(
    ...vehicles.map(({ id, defaultProbability }) =>
      changeAt(`scheme.vehicles.${id}.defaultProbability`, defaultProbability, worst),
    ),
  );
}
