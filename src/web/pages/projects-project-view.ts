import type { ProjectRecord } from '../../ensemble/result.ts';
import type { Scenario, Text } from '../../scenario/types.ts';
import type { HowLink, HowQuestion } from './how-links.ts';
import { reasonLabel } from '../../words/reasons.ts';
import type { Words } from '../../words/words.ts';

/** One project's line. */
export interface ProjectView {
  readonly sector: string;
  readonly locality: string;
  readonly value: string;
  readonly payers: string;
  readonly status: ProjectRecord['status'];
  readonly became: string;
  /** Address of the page that explains its money. */
  readonly how: string;
}

/** One project of one future: what, where, how much, who paid, what became of it and why. */
export function projectView(project: ProjectRecord, scenario: Scenario, how: HowLink, words: Words): ProjectView {
  const { currency, localities } = scenario.place;
  return {
    sector: nameOf(scenario.sectors, project.sector, words),
    locality: nameOf(localities, project.locality, words),
    value: words.money(project.value, currency),
    payers: words.list(payersOf(project, scenario, words)),
    status: project.status,
    how: how(questionOf(project)),
    became: project.alone
      ? words.t('projects.became.alone', { what: became(project, scenario, words) })
      : became(project, scenario, words),
  };
}

/** What became of its money: delivered, committed, or what was proposed and came to nothing. */
function questionOf({ year, index, status, approvedYear, endYear, alone }: ProjectRecord): HowQuestion {
  const project = `${year}-${index + 1}`;
  if (status === 'finished' && endYear !== null) return { of: 'deliveredBy', project, year: endYear };
  if (approvedYear !== null || alone) return { of: 'committedValue', project, year: approvedYear ?? year };
  return { of: 'proposedValue', project, year };
}

function payersOf(project: ProjectRecord, scenario: Scenario, words: Words): readonly string[] {
  if (!PAID.includes(project.status)) return [words.t('projects.nobody')];
  const { currency } = scenario.place;
  const line = (name: string, amount: number) =>
    words.t('projects.payer', { name, amount: words.money(amount, currency) });
  const partners = scenario.scheme.matching?.partners ?? [];
  const inKind =
    project.inKind > 0 ? [`${line(words.t('projects.club'), project.inKind)} ${words.t('projects.inKind')}`] : [];
  return [
    line(words.t('projects.club'), project.club),
    ...inKind,
    ...project.payments
      .filter(({ amount }) => amount > 0)
      .map(({ partner, amount }) => line(nameOf(partners, partner, words), amount)),
  ];
}
const PAID: readonly ProjectRecord['status'][] = ['finished', 'building', 'abandoned'];

function became(project: ProjectRecord, scenario: Scenario, words: Words): string {
  const partner =
    project.partner === null ? null : nameOf(scenario.scheme.matching?.partners ?? [], project.partner, words);
  switch (project.status) {
    case 'finished':
      return words.t('projects.became.finished', {
        year: project.endYear ?? project.year,
        delivered: words.money(project.delivered, scenario.place.currency),
      });
    case 'abandoned':
      return words.t('projects.became.abandoned', { year: project.endYear ?? project.year });
    case 'waiting':
      return partner === null
        ? words.t('projects.became.waitingPlain')
        : words.t('projects.became.waiting', { partner });
    case 'refused':
      return refusal(project, partner, words);
    case 'building':
    case 'not-valid':
      return words.t(`projects.became.${project.status}`);
  }
}

function refusal({ reason }: ProjectRecord, partner: string | null, words: Words): string {
  const why = reasonLabel(reason ?? 'not-ranked', words);
  return partner === null
    ? words.t('projects.became.refused', { reason: why })
    : words.t('projects.became.refusedBy', { reason: why, partner });
}

/** Name of an item by its id; the id itself when the list does not have it. */
export function nameOf(
  items: readonly { readonly id: string; readonly name: Text }[],
  id: string,
  words: Words,
): string {
  const item = items.find((one) => one.id === id);
  return item === undefined ? id : words.text(item.name);
}
