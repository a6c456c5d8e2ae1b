import { describe, expect, it } from 'vitest';
import { anotherDraw, readDraw } from '../../src/web/pages/projects-draw.ts';
import { projectsTable } from '../../src/web/pages/projects-table.ts';
import { resultOf, MEXICO } from './pages-results.ts';

describe('one possible future', () => {
  it('is chosen by number or as the typical one, and anything else is named', () => {
    expect([
      readDraw(undefined, 10),
      readDraw('typical', 10),
      readDraw('9', 10),
      readDraw('10', 10),
      readDraw('x', 10),
    ]).toEqual([
      { draw: 'typical', refused: null },
      { draw: 'typical', refused: null },
      { draw: 9, refused: null },
      { draw: 'typical', refused: '10' },
      { draw: 'typical', refused: 'x' },
    ]);
  });
  it('leads to another one that is there', () => {
    for (let draw = 0; draw < 50; draw++) {
      const other = anotherDraw(draw, 50, 1);
      expect(other).not.toBe(draw);
      expect(other).toBeGreaterThanOrEqual(0);
      expect(other).toBeLessThan(50);
    }
  });
  it('has a row for each project in its file', () => {
    const result = resultOf(MEXICO);
    const { columns, rows } = projectsTable(result.typicalFuture, result.scenario);
    expect(rows).toHaveLength(result.typicalFuture.projects.length);
    expect(columns.join(',')).toBe(
      'year,index,sector,locality,value,club,inKind,paid.federation,paid.state,paid.municipality,status,alone,reason,partner,approvedYear,endYear,delivered',
    );
  });
});
