import type { Cell, ResultTable } from '../result-table.ts';
import type { Finding } from './finding.ts';

/** Findings as one long table: a row for each figure of each finding; findings without figures have one row. */
export function findingRows(findings: readonly Finding[]): ResultTable {
  const rows = findings.flatMap(({ rule, severity, paths, values }, at): Cell[][] => {
    const start = [at + 1, rule, severity, paths.join(' ')];
    const figures = Object.entries(values);
    return figures.length === 0 ? [[...start, null, null]] : figures.map(([name, value]) => [...start, name, value]);
  });
  return { columns: ['finding', 'rule', 'severity', 'paths', 'name', 'value'], rows };
}
