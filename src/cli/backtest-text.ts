import type { BacktestResult } from '../analysis/backtest/run-backtest.ts';
import { backtestSource } from '../evidence/backtests.ts';
import {
  backtestText,
  checkLabel,
  checkValue,
  countsText,
  intervalText,
  kindText,
  verdictText,
} from '../words/backtests.ts';
import type { Words } from '../words/words.ts';
import { textTable } from './text-table.ts';

/** All results as one table, a line a figure; a single one with its sentences above. */
export function backtestTexts(
  results: readonly BacktestResult[],
  { model, data }: { readonly model: string; readonly data: string },
  words: Words,
): string {
  const column = (name: string) => words.t(`backtests.columns.${name}`);
  const columns = ['result', 'kind', 'figure', 'interval', 'obtained', 'error', 'verdict'].map(column);
  const rows = results.flatMap((result) => rowsOf(result, words));
  const alarms = results.filter(({ expected }) => !expected);
  const alarm = alarms.length === 0 ? '' : `${words.t('backtests.alarm', { count: alarms.length })}\n`;
  const head = `Model ${model}, data ${data}\n\n`;
  if (results.length === 1)
    return head + results.map((result) => about(result, words)).join('') + textTable(columns, rows);
  const why = results
    .filter(({ passed }) => !passed)
    .map((result) => `\n${result.backtest.id}: ${reason(result, words)}\n`);
  return `${head}${textTable(columns, rows)}${why.join('')}\n${countsText(results, words)}\n${alarm}`;
}

/** The result's name stands on its first line only. */
function rowsOf({ backtest, judged }: BacktestResult, words: Words): readonly (readonly string[])[] {
  return judged.map((one, place) => [
    place === 0 ? backtest.id : '',
    place === 0 ? kindText(backtest, words) : '',
    checkLabel(backtest, one.check, words),
    intervalText(one.check, words),
    checkValue(one.check, one.obtained, words),
    one.standardError === null ? '' : checkValue(one.check, one.standardError, words),
    verdictText(one.passed, backtest, words),
  ]);
}

function about(result: BacktestResult, words: Words): string {
  const { backtest } = result;
  const section = (name: string, text: string) => `${words.t(`backtests.sections.${name}`)}: ${text}\n`;
  const sources = backtest.sources.map(({ source, where }) => {
    const { author, year, title, address } = backtestSource(source);
    return `${author} (${year}), ${title}; ${where}${address === null ? '' : `; ${address}`}`;
  });
  const place = `${backtestText(backtest, 'place', words)}${backtest.years === null ? '' : `, ${backtest.years}`}`;
  return [
    `${backtestText(backtest, 'title', words)} (${place})\n`,
    section('observed', backtestText(backtest, 'observed', words)),
    section('how', backtestText(backtest, 'how', words)),
    section('structural', backtestText(backtest, 'structural', words)),
    backtest.sets.length === 0 ? '' : section('sets', backtest.sets.join(', ')),
    section('sources', sources.join('\n  ')),
    result.passed ? '' : section('why', reason(result, words)),
    '\n',
  ].join('');
}

/** Why it fails, where that is known. */
function reason({ backtest, passed }: BacktestResult, words: Words): string {
  return backtest.knownToFail ? backtestText(backtest, 'why', words) : verdictText(passed, backtest, words);
}
