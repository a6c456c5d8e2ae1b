import { additionalityOf } from '../../src/analysis/ledger/additional.ts';
import { ledgerOf } from '../../src/analysis/ledger/ledger-of.ts';
import { nominalLedger } from '../../src/analysis/ledger/nominal.ts';
import { createPlayers } from '../../src/ensemble/players.ts';
import type { Result } from '../../src/ensemble/result.ts';
import { ledgerView, type LedgerView } from '../../src/web/pages/ledger-view.ts';
import type { Design } from '../../src/web/pages/results-design.ts';
import type { Words } from '../../src/words/words.ts';

/** The page of a real result's ledger; `draw` is the future beside the means. */
export function ledgerPage(result: Result, design: Design, words: Words, draw = 3): LedgerView {
  const { scenario, seed, draws } = result;
  const real = ledgerOf(createPlayers(scenario, { seed, draws }), draw);
  const ledger = design.nominal ? nominalLedger(real, scenario) : real;
  const additionality = additionalityOf(result);
  const chosen = { draw, refused: '9999' };
  return ledgerView({ id: 'mexico-tres-por-uno', design, chosen, ledger, additionality, result }, words);
}

/** With every optional part filled in. */
export function ledgerSample(result: Result, design: Design, words: Words): object {
  const view = ledgerPage(result, design, words);
  const sections = view.sections.map((section) => {
    const tables = section.tables.length === 0 ? view.sections[0]!.tables : section.tables;
    const filled = tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ isSum: false, ...row })) }));
    const more = { title: 'More', tables: filled };
    const [says, rules] = [
      [...section.says, 'It is so.'],
      [...section.rules, 'It is counted so.'],
    ];
    return {
      ...section,
      says,
      rules,
      figures: [...section.figures, ...view.sections[0]!.figures],
      tables: filled,
      more,
    };
  });
  return { ...view, sections };
}
