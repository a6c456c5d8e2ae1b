import { getPath } from '../../scenario/overrides.ts';
import { findTerm } from '../../scenario/terms.ts';
import type { Partner, Scenario } from '../../scenario/types.ts';
import { leverLabel } from '../../words/lever.ts';
import { readStatistic } from '../../analysis/seek/condition.ts';
import type { Words } from '../../words/words.ts';
import type { Design } from './results-design.ts';
import { leverGroups } from './results-levers.ts';
import { sliderOf } from './results-slider.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

const VARIED = ['quantity', 'number', 'whole', 'ratio', 'enum', 'boolean'];

/** Levers that a form offers: those of the results page that can be varied. */
export function offeredLevers({ base, scenario, moved }: Design, words: Words): readonly Choice[] {
  const paths = leverGroups(base, scenario, moved).flatMap((group) => group.paths);
  return paths
    .filter((path) => VARIED.includes(findTerm(path)?.kind ?? ''))
    .map((path) => ({ value: path, label: leverLabel(path, scenario, words) }));
}

/** A range for a lever when none is given: what its slider goes through; null where it has none. */
export function usualRange(path: string, scenario: Scenario): { readonly low: number; readonly high: number } | null {
  const term = findTerm(path);
  const slider = sliderOf(term, getPath(scenario, path) ?? null, scenario, '');
  if (slider === null || term === undefined) return null;
  // An end that is not itself accepted is left by a step.
  const low = term.openMin && slider.low === term.min ? slider.low + slider.step : slider.low;
  const high = term.openMax && slider.high === term.max ? slider.high - slider.step : slider.high;
  return { low, high };
}

/** What may be asked to hold, in the order in which a treasurer asks. */
const STATISTICS = [
  'P(breachEver)',
  'P(exhaustedEver)',
  'P(targetMet)',
  'mean(toPriorities)',
  'p5(toPriorities)',
  'mean(channelled)',
  'mean(delivered)',
  'mean(outlay)',
  'p95(outlay)',
  'mean(npvOutlay)',
  'mean(poorShare)',
  'mean(needCovered)',
  'mean(effectiveRatio)',
];

export function offeredStatistics(scenario: Scenario, words: Words): readonly Choice[] {
  return STATISTICS.flatMap((text) => {
    const read = readStatistic(text, scenario, 'keep');
    const isIdle = text === 'P(exhaustedEver)' && scenario.scheme.guarantee === null;
    if (!read.ok || isIdle) return [];
    return [{ value: text, label: words.t(`seek.form.figures.${text.replace(/\W/g, '')}`) }];
  });
}

export const BESTS = [
  'mostlever',
  'leastlever',
  'nearest',
  'mosttoPriorities',
  'mostpoorShare',
  'leastoutlay',
  'leastbreachEver',
] as const;

/** A question as an address writes it, with the words that lead there. */
export interface ReadyQuestion {
  readonly query: Readonly<Record<string, string>>;
  readonly label: string;
}

/** "Seldom enough", and how often targets should be met when nobody says. */
const SELDOM = 0.05;
const OFTEN = 0.8;

/** What a treasurer asks of a design, as far as it has the instruments. */
export function readyQuestions(scenario: Scenario, words: Words): readonly ReadyQuestion[] {
  const { guarantee, literacy, matching } = scenario.scheme;
  const limit = words.share(SELDOM, 0);
  const breach = `P(breachEver) < ${SELDOM}`;
  const ask = (
    name: string,
    query: Readonly<Record<string, string>>,
    values: Readonly<Record<string, string>> = {},
  ) => ({
    query,
    label: words.t(`seek.questions.${name}`, { limit, ...values }),
  });
  const vary = (path: string) => varied(path, scenario);
  const often = Math.max(OFTEN, ...scenario.targets.map(({ chance }) => chance));
  const town = matching?.partners.find(({ kind }) => kind === 'local');
  return [
    ...ratioPartners(scenario).flatMap((partner) => {
      const range = vary(`matching.partners.${partner.id}.ratio`);
      const name = words.text(partner.name);
      return range === null ? [] : [ask('ratio', { vary: range, keep: breach, most: 'lever' }, { partner: name })];
    }),
    ...(guarantee === null
      ? []
      : [
          ...asked(vary('guarantee.cover'), (range) => ask('cover', { vary: range, keep: breach, most: 'lever' })),
          ...asked(capitalRange(scenario), (range) =>
            ask('capital', { vary: range, keep: `P(exhaustedEver) < ${SELDOM}`, least: 'lever' }),
          ),
        ]),
    ...asked(vary('place.envelope'), (range) => ask('envelope', { vary: range, keep: breach, least: 'lever' })),
    ...(town === undefined || scenario.targets.length === 0
      ? []
      : asked(vary(`matching.partners.${town.id}.yearlyBudget`), (range) =>
          ask(
            'budget',
            { vary: range, reach: `P(targetMet) >= ${often}` },
            { partner: words.text(town.name), limit: words.share(often, 0) },
          ),
        )),
    ...(literacy === null || literacy.families === null
      ? []
      : asked(vary('literacy.families.places'), (range) =>
          ask('places', { vary: range, keep: breach, most: 'toPriorities' }),
        )),
    ...(matching === null ? [] : [ask('ranking', { vary: 'matching.ranking=plan|arrival|votes', most: 'poorShare' })]),
  ];
}

function asked(range: string | null, make: (range: string) => ReadyQuestion): readonly ReadyQuestion[] {
  return range === null ? [] : [make(range)];
}

function varied(path: string, scenario: Scenario): string | null {
  const range = usualRange(path, scenario);
  return range === null ? null : `${path}=${range.low}..${range.high}`;
}

/** A fund without any capital guarantees nothing, and so never runs out. */
function capitalRange(scenario: Scenario): string | null {
  const range = usualRange('guarantee.capital', scenario);
  return range === null || range.high <= 0 ? null : `guarantee.capital=${range.high / SMALLEST}..${range.high}`;
}
const SMALLEST = 100;

/** The town and one other public body: more questions of one kind help nobody. */
function ratioPartners({ scheme }: Scenario): readonly Partner[] {
  const partners = scheme.matching?.partners ?? [];
  const regional = partners.find(({ kind }) => kind === 'regional') ?? partners.find(({ kind }) => kind !== 'local');
  const local = partners.find(({ kind }) => kind === 'local');
  return [regional, local].filter((partner) => partner !== undefined);
}

/** Pairs of levers that belong together. */
export function readyFrontiers(scenario: Scenario, words: Words): readonly ReadyQuestion[] {
  const { guarantee, matching } = scenario.scheme;
  const [partner] = ratioPartners(scenario);
  if (matching === null || partner === undefined) return [];
  const name = words.text(partner.name);
  const pair = (label: string, paths: readonly string[]) => {
    const ranges = paths.map((path) => varied(path, scenario));
    const known = ranges.filter((range) => range !== null);
    if (known.length < ranges.length) return [];
    return [{ query: { vary: known.join('; ') }, label: words.t(`seek.questions.${label}`, { partner: name }) }];
  };
  const ratio = `matching.partners.${partner.id}.ratio`;
  return [
    ...(guarantee === null ? [] : pair('ratioCover', [ratio, 'guarantee.cover'])),
    ...pair('ratioBudget', [ratio, `matching.partners.${partner.id}.yearlyBudget`]),
    ...pair('ratioEnvelope', [ratio, 'matching.equity']),
  ];
}
