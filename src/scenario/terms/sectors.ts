import { OUTCOME_NAMES } from '../outcomes.ts';
import { against, choice, down, having, list, money, named, quantity, share, term, up } from '../term.ts';
import type { Group, Term } from '../term.ts';

const first = (field: string) => `targets.0.${field}`;

export const SECTOR_GROUPS: readonly Group[] = [
  list('sectors', 'required', 1, 40),
  list('targets', 'empty', 0, 20, false),
];

/** What money can be spent on, and what the local plan asks for. */
export const SECTOR_TERMS: readonly Term[] = [
  ...named('sectors'),
  term('sectors.*.crs', 'whole', null, 'display', { min: 10_000, max: 99_999, step: 1 }),
  term('sectors.*.sdg', 'whole', null, up('bySdg.6', 'sectors.schools.sdg', 4, 6), { min: 1, max: 17, step: 1 }),
  share(
    'sectors.*.weight',
    0,
    against(up('byPriority.water', 'sectors.water.weight', 0.25, 0.4), 'sectors.roads.weight', 0.15, 0),
  ),
  money('sectors.*.need', 0, down('needCovered', 'sectors.water.need', 30_000_000, 120_000_000)),
  // The same pool pays for fewer projects when each is dearer.
  money('sectors.*.typicalValue', undefined, down('proposed', 'sectors.roads.typicalValue', 800_000, 2_000_000), {
    openMin: true,
  }),
  // Of projects that differ much, the dear ones meet caps, budgets and a pool too small for them.
  quantity('sectors.*.spread', 0.8, down('committed', 'sectors.roads.spread', 0.1, 2), {
    unit: 'ratio',
    min: 0,
    max: 5,
    step: 0.05,
  }),
  // A project under construction in more years meets more elections, and delivers later.
  term('sectors.*.buildYears', 'whole', 1, down('delivered', 'sectors.roads.buildYears', 1, 4), {
    unit: 'years',
    min: 1,
    max: 10,
    step: 1,
  }),
  share('sectors.*.upkeep', 0, up('upkeepGap', 'sectors.roads.upkeep', 0.01, 0.05), { step: 0.005 }),
  share(
    'sectors.*.preference',
    0,
    against(up('byPriority.water', 'sectors.water.preference', 0.16, 0.3), 'sectors.plaza.preference', 0.19, 0.05),
  ),

  choice(
    'targets.*.outcome',
    OUTCOME_NAMES,
    undefined,
    up(
      'probabilities.targetMet',
      first('outcome'),
      'toPriorities',
      'channelled',
      having('targets.0.atLeast=100000000'),
    ),
  ),
  term(
    'targets.*.atLeast',
    'number',
    null,
    down('probabilities.targetMet', first('atLeast'), 80_000_000, 110_000_000),
    { min: -1e15, max: 1e15 },
  ),
  term(
    'targets.*.atMost',
    'number',
    null,
    up('probabilities.targetMet', first('atMost'), 90_000_000, 110_000_000, having('targets.0.atLeast=null')),
    { min: -1e15, max: 1e15 },
  ),
  // The chance the town wants is compared with the chance found; it moves no outcome.
  term('targets.*.chance', 'number', 0.8, 'display', { unit: 'share', min: 0, max: 1, step: 0.05 }),
];
