import { getPath } from '../../scenario/overrides.ts';
import { findTerm, fullPath } from '../../scenario/terms.ts';
import type { Words } from '../../words/words.ts';
import { inputId, type FieldContext } from './design-field-view.ts';
import { addressOf, frameOf, openProblems, type DesignFrame, type Hidden, type Reader } from './design-frame.ts';
import { stepSentence } from './design-problem.ts';
import type { StepProblem } from './design-read.ts';
import { sectionsOf } from './design-sections.ts';
import { sectionView, type SectionView } from './design-section-view.ts';
import { STEPS, stepAfter, stepOf, type StepId } from './design-steps.ts';
import { sumsOf } from './design-sums.ts';
import type { Design } from './results-design.ts';
import { printValue } from './results-field.ts';
import type { Opened } from './results-open.ts';

export interface DesignStepView extends DesignFrame {
  readonly step: StepId;
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly action: string;
  readonly csrf: string;
  /** The other levers and settings, as the reader would type them, for scripts that answer while a lever moves. */
  readonly hidden: readonly Hidden[];
  readonly sections: readonly SectionView[];
  readonly next: { readonly label: string } | null;
}
/** What was sent and cannot be used. */
export interface Sent {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly StepProblem[];
}
const NOTHING_SENT: Sent = { typed: {}, problems: [] };

/** One step as a form. */
export function designStepView(
  opened: Opened,
  step: StepId,
  reader: Reader,
  sent: Sent = NOTHING_SENT,
): DesignStepView {
  const { file, design, words } = opened;
  const { base, scenario, moved } = design;
  const sections = sectionsOf(step, scenario);
  const sums = sumsOf(sections);
  const sumOf = new Map(sums.flatMap(({ name, parts }) => parts.map(({ path }) => [path, name])));
  const saying = sent.problems.map((problem) => ({ ...problem, message: stepSentence(problem, scenario, words) }));
  const context: FieldContext = {
    ...{ base, scenario, levers: moved, typed: sent.typed, words },
    partOf: (path) => sumOf.get(path) ?? null,
    errorAt: (name) =>
      saying
        .filter(({ at }) => at === name)
        .map(({ message }) => message)
        .join(' '),
  };
  const here = addressOf(file.id, step, design);
  const views = sections.map((section) => sectionView(section, sums, context));
  const items = saying.map(({ at, message, problem }) => ({
    address: anchorOf(at, problem.path, step, opened, views),
    message,
  }));
  const after = stepAfter(step);
  return {
    ...frameOf(opened, reader, step),
    problems:
      items.length === 0
        ? openProblems(opened)
        : { title: words.t('design.problems.title', { count: items.length }), items },
    step,
    title: words.t(`design.steps.${step}.title`),
    lead: words.t(`design.steps.${step}.lead`),
    number: words.t('design.number', { number: STEPS.indexOf(step) + 1, of: STEPS.length }),
    action: here,
    csrf: reader.csrf,
    hidden: hiddenOf(step, design, words),
    sections: views,
    next: after === null ? null : { label: words.t('design.next', { step: words.t(`design.steps.${after}.title`) }) },
  };
}

/** Levers of other steps as the reader would type them: a script reads the whole form by the reader's own signs. */
function hiddenOf(step: StepId, design: Design, words: Words): readonly Hidden[] {
  const others = Object.entries(design.moved).filter(([path]) => stepOf(fullPath(path).join('.')) !== step);
  return others.map(([path, value]) => {
    const term = findTerm(path);
    const now = getPath(design.scenario, path);
    const plain = typeof now === 'number' && term !== undefined;
    return { name: path, value: plain ? printValue(now, term, words) : value };
  });
}

/** Where the sentence of the summary leads: an input, a sum, a section, or another step. */
function anchorOf(
  at: string | null,
  path: string,
  step: StepId,
  { file, design }: Opened,
  views: readonly SectionView[],
): string {
  if (at === null) {
    const other = stepOf(fullPath(path).join('.'));
    return other === step ? '#design-form' : `${addressOf(file.id, other, design)}#${inputId(path)}`;
  }
  if (at.startsWith('sum:')) return `#${inputId(`sum-${at.slice(4)}`)}`;
  const area = views.find((view) => view.area?.name === at)?.area;
  return `#${area?.id ?? inputId(at)}`;
}
