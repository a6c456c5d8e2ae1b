import { describe, expect, it } from 'vitest';
import { FATES } from '../../src/model/columns.ts';
import { yearsOf, add, same, always } from './futures.ts';

describe('money adds up', () => {
  it('what members give is spent on projects, placed, or left at the end', () => {
    always(({ sum, refused }) => same(sum('given'), sum('club') + sum('placed') + refused('carried-over')));
  });

  it("each project's sources are its uses", () => {
    always(({ projects }) => {
      for (const { value, club, inKind, payments, approvedYear } of projects) {
        if (approvedYear !== null) same(value, club + inKind + add(payments.map(({ amount }) => amount)));
      }
    });
  });

  it("the projects' list and the yearly figures tell the same", () => {
    always(({ projects, columns, scenario, year }) => {
      for (const t of yearsOf(columns)) {
        const begun = projects.filter(({ approvedYear }) => approvedYear === scenario.place.startYear + t);
        same(year('committed', t), add(begun.map(({ value }) => value)));
        same(year('club', t), add(begun.map(({ club }) => club)));
        same(year('inKind', t), add(begun.map(({ inKind }) => inKind)));
      }
    });
  });

  it('what is channelled comes from projects, loans and firms, and was paid by migrants, others and the town', () => {
    always(({ columns, year }) => {
      for (const t of yearsOf(columns)) {
        const channelled = year('channelled', t);
        same(channelled, year('committed', t) + year('lent', t) + year('enterprise', t));
        const paid = ['channelledMigrants', 'channelledOthers', 'channelledLocal'] as const;
        same(channelled, add(paid.map((name) => year(name, t))));
        for (const name of paid) expect(year(name, t)).toBeGreaterThanOrEqual(-1e-6 * Math.max(1, channelled));
      }
    });
  });

  it('partners together pay the match; priorities and localities together get what goes to priorities', () => {
    always(({ columns, scheme, year }) => {
      for (const t of yearsOf(columns)) {
        const across = (start: number, count: number) =>
          add(Array.from({ length: count }, (_, i) => scheme[start + i * columns.years + t]!));
        same(year('match', t), across(columns.byPartner, columns.partners));
        same(year('toPriorities', t), across(columns.bySector, columns.sectors));
        same(year('toPriorities', t), across(columns.byLocality, columns.localities + 1));
      }
    });
  });

  it('what was committed is delivered, lost to leakage, overrun or abandonment, or still under construction', () => {
    always(({ projects, sum, refused }) => {
      const building = add(projects.filter(({ status }) => status === 'building').map(({ value }) => value));
      const gone = refused('leakage') + refused('overrun') + refused('abandoned');
      same(sum('committed'), sum('delivered') + gone + building, sum('committed') + Math.abs(refused('overrun')));
    });
  });

  it('every proposal has one fate, and every approved project one end', () => {
    always(({ columns, scheme }) => {
      const count = (fate: (typeof FATES)[number]) =>
        add(yearsOf(columns).map((t) => scheme[columns.fatesByYear + t * FATES.length + FATES.indexOf(fate)]!));
      const ends = (['notValid', 'refused', 'alone', 'approved', 'waiting'] as const).map(count);
      expect(add(ends)).toBe(count('proposed'));
      expect(count('finished') + count('abandoned') + count('building')).toBe(count('approved'));
    });
  });
});
