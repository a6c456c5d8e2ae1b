import type { Lens, Shared } from '../../analysis/equity/lens.ts';
import type { Result } from '../../ensemble/result.ts';
import { groupLabel } from '../../words/equity.ts';
import type { Words } from '../../words/words.ts';
import type { BarsFigure } from '../figures/spec.ts';
import type { FigureTable } from '../figures/table.ts';

/** Shares of people and of funds, group by group. */
export function groupsFigure({ groups }: Lens, words: Words): BarsFigure {
  const part = (of: (group: Shared) => number) => {
    const all = groups.reduce((sum, group) => sum + of(group), 0);
    return groups.map((group) => (all > 0 ? of(group) / all : null));
  };
  return {
    kind: 'bars',
    id: 'equity-groups',
    title: words.t('equity.figure.title'),
    sentence: words.t('equity.figure.sentence'),
    unit: { kind: 'share', label: words.t('equity.figure.share') },
    rowsLabel: words.t('equity.figure.group'),
    rows: groups.map((_, at) => ({ id: String(at + 1), label: groupLabel(at, groups.length, words) })),
    series: [
      { id: 'people', label: words.t('equity.figure.people'), tone: 'others', values: part(({ people }) => people) },
      { id: 'scheme', label: words.t('equity.figure.scheme'), tone: 'scheme', values: part(({ scheme }) => scheme) },
      {
        id: 'without',
        label: words.t('equity.figure.without'),
        tone: 'without',
        values: part(({ counterfactual }) => counterfactual),
      },
    ],
  };
}

const COLUMNS = ['people', 'marginality', 'scheme', 'without', 'added', 'person'] as const;

/** People, and what reaches them: a row for each group or place. */
export function sharesTable(
  rows: readonly Shared[],
  labels: readonly string[],
  of: 'groups' | 'places',
  note: string,
  words: Words,
): FigureTable {
  return {
    caption: words.t(`equity.${of}.title`),
    note,
    look: 'numbers',
    columns: [
      words.t(of === 'groups' ? 'equity.figure.group' : 'equity.groups.place'),
      ...COLUMNS.map((name) => words.t(`equity.groups.${name}`)),
    ],
    rows: rows.map(({ people, marginality, scheme, counterfactual }, at) => ({
      label: labels[at] ?? '',
      cells: [
        words.number(Math.round(people), 0),
        words.number(marginality, 2),
        words.about(scheme),
        words.about(counterfactual),
        words.about(scheme - counterfactual),
        words.maybe(people > 0 ? scheme / people : null, words.about),
      ],
    })),
  };
}

/** Place by place. */
export function placesTable({ places }: Lens, { place }: Result['scenario'], note: string, words: Words): FigureTable {
  const names = new Map(place.localities.map(({ id, name }) => [id, words.text(name)]));
  const labels = places.map(({ id }) => names.get(id) ?? id);
  return sharesTable(places, labels, 'places', note, words);
}

/** Null without a match. */
export function sizesTable({ sizes }: Lens, words: Words): FigureTable | null {
  if (sizes.length === 0) return null;
  const columns = ['size', 'proposed', 'approved', 'club', 'match', 'ratio'];
  return {
    caption: words.t('equity.sizes.caption'),
    note: '',
    look: 'numbers',
    columns: columns.map((name) => words.t(`equity.sizes.${name}`)),
    rows: sizes.map(({ scale, proposed, approved, club, match }) => ({
      label: words.t(`equity.sizes.${scale}`),
      cells: [
        words.about(proposed),
        words.maybe(approved, (known) => words.share(known)),
        words.about(club),
        words.about(match),
        words.maybe(club > 0 ? match / club : null, (known) => words.number(known, 2)),
      ],
    })),
  };
}
