import { divide, minus, of, run } from './backtests-figures.ts';
import type { Backtest, Figure } from './backtests-types.ts';

const SURE = { 'behaviour.abandonBase': '0' };
const NO_LOSS = { 'behaviour.leakage': '0' };
const NO_OVERRUN = { 'behaviour.overrunMean': '1', 'behaviour.overrunSpread': '0' };
const A_THIRD = { 'behaviour.abandonBase': '0.33333333' };

/** Of the first year's works: the part of the money that stands in the end. */
const delivered = (id: string): Figure => divide(of(id, 'fates.0.delivered'), of(id, 'fates.0.value'));
/** Proposals of the first year that were approved. */
const passed = of('works', 'fates.0.approved');

/** From the proposal to what stands in the end (2.8, 2.10). */
export const deliveryBacktests: readonly Backtest[] = [
  {
    id: 'valid-proposals',
    kind: 'fit',
    sets: ['valid'],
    years: '2014, 2019',
    sources: [
      { source: 'guanajuatoFederation2014', where: '75 of 100 executed, second hand' },
      { source: 'moldovaDar2019', where: '30 of 35 eligible, second hand' },
    ],
    runs: [run('works', 'works', 100)],
    checks: [
      {
        id: 'guanajuato',
        unit: 'share',
        observed: 0.75,
        low: 0.657,
        high: 0.825,
        interval: 'wilson',
        grade: 'reported',
        figure: divide(passed, of('works', 'fates.0.proposed')),
      },
      {
        id: 'moldova',
        unit: 'share',
        observed: 0.857,
        low: 0.706,
        high: 0.937,
        interval: 'wilson',
        grade: 'reported',
        figure: divide(passed, of('works', 'fates.0.proposed')),
      },
    ],
  },
  {
    id: 'works-carried-out',
    kind: 'test',
    sets: [],
    years: '2014, 2019',
    sources: [
      { source: 'guanajuatoFederation2014', where: '75 of 100 executed, second hand' },
      { source: 'moldovaDar2019', where: '30 of 35 eligible, second hand (put in)' },
    ],
    runs: [run('works', 'works', 40, { 'behaviour.valid': String(30 / 35) })],
    checks: [
      {
        id: 'finished',
        unit: 'share',
        observed: 0.75,
        low: 0.657,
        high: 0.825,
        interval: 'wilson',
        grade: 'reported',
        figure: divide(of('works', 'fates.0.finished'), of('works', 'fates.0.proposed')),
      },
    ],
  },
  {
    id: 'unfinished',
    kind: 'fit',
    sets: ['abandonBase'],
    years: '2011–2013',
    sources: [{ source: 'williams2017', where: 'abstract: one third of started projects' }],
    runs: [run('works', 'works', 100, A_THIRD)],
    checks: [
      {
        id: 'projects',
        unit: 'share',
        observed: 1 / 3,
        low: 0.31,
        high: 0.36,
        interval: 'rounding',
        grade: 'measured',
        figure: divide(of('works', 'fates.0.abandoned'), of('works', 'fates.0.approved')),
      },
    ],
  },
  {
    id: 'unfinished-nigeria',
    kind: 'test',
    sets: [],
    years: null,
    sources: [{ source: 'nigeriaWorks', where: '11,886 of 19,000 federal works since 1960' }],
    knownToFail: true,
    runs: [run('works', 'works', 25)],
    checks: [
      {
        id: 'projects',
        unit: 'share',
        observed: 0.626,
        low: 0.619,
        high: 0.632,
        interval: 'wilson',
        grade: 'reported',
        figure: divide(of('works', 'fates.0.abandoned'), of('works', 'fates.0.approved')),
      },
    ],
  },
  {
    id: 'unfinished-money',
    kind: 'test',
    sets: [],
    years: '2011–2013',
    sources: [{ source: 'williams2017', where: 'abstract: nearly one fifth of capital spending' }],
    knownToFail: true,
    runs: [run('works', 'works', 100, { ...A_THIRD, ...NO_LOSS, ...NO_OVERRUN })],
    checks: [
      {
        id: 'money',
        unit: 'share',
        observed: 0.19,
        low: 0.17,
        high: 0.21,
        interval: 'rounding',
        grade: 'measured',
        figure: minus(1, delivered('works')),
      },
    ],
  },
  {
    id: 'audit',
    kind: 'fit',
    sets: ['leakage', 'scheme.audit.leakageCut'],
    years: '2007',
    sources: [{ source: 'olken2007', where: 'abstract: −8 points; 24 % from memory' }],
    runs: [
      run('works', 'works', 60, { ...SURE, ...NO_OVERRUN, 'behaviour.leakage': '0.24' }),
      run('audited', 'works', 60, {
        ...SURE,
        ...NO_OVERRUN,
        'behaviour.leakage': '0.24',
        audit: '{ leakageCut: 0.33, yearlyCost: 0 }',
      }),
    ],
    checks: [
      {
        id: 'missing',
        unit: 'share',
        observed: 0.24,
        low: 0.235,
        high: 0.245,
        interval: 'rounding',
        grade: 'recalled',
        figure: minus(1, delivered('works')),
      },
      {
        id: 'cut',
        unit: 'share',
        observed: 0.08,
        low: 0.075,
        high: 0.085,
        interval: 'rounding',
        grade: 'measured',
        figure: minus(delivered('audited'), delivered('works')),
      },
    ],
  },
  {
    id: 'overrun',
    kind: 'fit',
    sets: ['overrunMean'],
    years: '2002',
    sources: [{ source: 'mottMacDonald2002', where: 'standard civil works, 3 to 44 % (lower bounds recalled)' }],
    runs: [run('works', 'works', 100, { ...SURE, ...NO_LOSS })],
    checks: [
      {
        id: 'cost',
        unit: 'ratio',
        observed: null,
        low: 1.03,
        high: 1.44,
        interval: 'range',
        grade: 'measured',
        figure: divide(of('works', 'fates.0.value'), of('works', 'fates.0.delivered')),
      },
    ],
  },
];
