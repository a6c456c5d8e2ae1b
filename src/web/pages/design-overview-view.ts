import { changesOf, type Change } from './design-changes.ts';
import { addressOf, frameOf, openProblems, type DesignFrame, type Reader } from './design-frame.ts';
import { STEPS, stepOf, type StepId } from './design-steps.ts';
import { stepSummary } from './design-summary.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { fullPath } from '../../scenario/terms.ts';
import type { Words } from '../../words/words.ts';

export interface DesignOverview extends DesignFrame {
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly {
    readonly id: StepId;
    readonly address: string;
    readonly title: string;
    readonly summary: string;
    readonly state: string;
    readonly changes: readonly Change[];
  }[];
  readonly reset: string | null;
}
/** All steps with what each holds and what is changed in it. */
export function designOverview(opened: Opened, reader: Reader): DesignOverview {
  const { file, design, words } = opened;
  const changes = changesOf(design.moved, design.base, design.scenario, words);
  const wrong = new Set(design.problems.map(({ at }) => stepOf(fullPath(at).join('.'))));
  return {
    ...frameOf(opened, reader, null),
    problems: openProblems(opened),
    title: words.t('design.title'),
    lead: words.t('design.lead'),
    cards: STEPS.map((step) => {
      const changed = changes.filter((change) => change.step === step);
      return {
        id: step,
        address: addressOf(file.id, step, design),
        title: words.t(`design.steps.${step}.title`),
        summary: stepSummary(step, design.scenario, words),
        state: wrong.has(step) ? words.t('design.wrong') : stateText(changed.length, words),
        changes: changed,
      };
    }),
    reset: changes.length === 0 ? null : `/scenarios/${file.id}/design${queryText({}, design)}`,
  };
}

function stateText(count: number, words: Words): string {
  return count === 0 ? words.t('design.unchanged') : words.t('design.changes', { count });
}
