import { backtestSource } from '../../evidence/backtests.ts';
import type { Cell } from '../result-table.ts';
import { SEEDS, type BacktestResult } from './run-backtest.ts';

/** Back-tests for programs: English ids, plain numbers, and every run with what it takes to repeat it. */
export function backtestReport(results: readonly BacktestResult[]): object {
  return {
    ok: results.every(({ expected }) => expected),
    seeds: SEEDS,
    backtests: results.map(({ backtest, judged, passed, expected }) => ({
      name: backtest.id,
      kind: backtest.kind,
      restates: backtest.restates === true,
      passed,
      knownToFail: backtest.knownToFail === true,
      expected,
      sets: backtest.sets,
      years: backtest.years,
      sources: backtest.sources.map(({ source, where }) => ({ id: source, where, ...backtestSource(source) })),
      runs: backtest.runs,
      checks: judged.map(({ check, obtained, standardError, range, passed: isPassed }) => ({
        ...check,
        obtained,
        standardError,
        range,
        passed: isPassed,
      })),
    })),
  };
}

export const BACKTEST_COLUMNS = [
  'backtest',
  'kind',
  'restates',
  'known_to_fail',
  'figure',
  'unit',
  'currency',
  'grade',
  'observed',
  'low',
  'high',
  'interval',
  'obtained',
  'standard_error',
  'range_low',
  'range_high',
  'range_of',
  'passed',
  'years',
  'source',
  'where',
  'address',
] as const;

/** One row a figure, under `BACKTEST_COLUMNS`. */
export function backtestRows(results: readonly BacktestResult[]): readonly (readonly Cell[])[] {
  return results.flatMap(({ backtest, judged }) =>
    judged.map(({ check, obtained, standardError, range, passed }) => [
      backtest.id,
      backtest.kind,
      String(backtest.restates === true),
      String(backtest.knownToFail === true),
      check.id,
      check.unit,
      check.currency ?? null,
      check.grade,
      check.observed,
      check.low,
      check.high,
      check.interval,
      obtained,
      standardError,
      range?.low ?? null,
      range?.high ?? null,
      range?.of ?? null,
      String(passed),
      backtest.years,
      backtest.sources.map(({ source }) => source).join('; '),
      backtest.sources.map(({ where }) => where).join('; '),
      backtest.sources.map(({ source }) => backtestSource(source).address ?? '').join('; '),
    ]),
  );
}
