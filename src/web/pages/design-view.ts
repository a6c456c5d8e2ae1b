import type { Words } from '../../words/words.ts';
import { ratioLines, type RatioLines } from '../../words/ratio-lines.ts';
import type { Scenario } from '../../scenario/types.ts';
import { changesOf, type Change } from './design-changes.ts';
import { inputId, type FieldContext } from './design-field-view.ts';
import type { Levers } from './design-levers.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { stepSentence } from './design-problem.ts';
import type { StepProblem } from './design-read.ts';
import { sectionsOf } from './design-sections.ts';
import { sectionView, type SectionView } from './design-section-view.ts';
import { STEPS, stepAfter, stepOf, type StepId } from './design-steps.ts';
import { stepSummary } from './design-summary.ts';
import { sumsOf } from './design-sums.ts';
import { entryItems } from './entry-items.ts';
import type { Design } from './results-design.ts';
import { printValue } from './results-field.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';
import { findTerm, fullPath } from '../../scenario/terms.ts';
import { getPath } from '../../scenario/overrides.ts';

interface StepLink {
  readonly id: StepId;
  readonly address: string;
  readonly label: string;
  readonly state: string;
  readonly current: boolean;
}
interface Problems {
  readonly title: string;
  readonly items: readonly { readonly address: string; readonly message: string }[];
}
interface Hidden {
  readonly name: string;
  readonly value: string;
}
/** What every page of the form has. */
interface DesignFrame {
  readonly id: string;
  readonly scenarioTitle: string;
  readonly menu: DesignMenu;
  readonly problems: Problems | null;
  readonly steps: readonly StepLink[];
  readonly keep: { readonly action: string; readonly csrf: string; readonly fields: readonly Hidden[] };
  readonly ratioLine: RatioLines | null;
  readonly links: { readonly overview: string; readonly results: string; readonly json: string; readonly csv: string };
}
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
/** What was sent and cannot be used. */
export interface Sent {
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly StepProblem[];
}
const NOTHING_SENT: Sent = { typed: {}, problems: [] };

/** One step as a form. */
export function designStepView(opened: Opened, step: StepId, csrf: string, sent: Sent = NOTHING_SENT): DesignStepView {
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
    ...frameOf(opened, csrf, step),
    problems:
      items.length === 0
        ? openProblems(opened)
        : { title: words.t('design.problems.title', { count: items.length }), items },
    step,
    title: words.t(`design.steps.${step}.title`),
    lead: words.t(`design.steps.${step}.lead`),
    number: words.t('design.number', { number: STEPS.indexOf(step) + 1, of: STEPS.length }),
    action: here,
    csrf,
    hidden: hiddenOf(step, design, words),
    sections: views,
    next: after === null ? null : { label: words.t('design.next', { step: words.t(`design.steps.${after}.title`) }) },
  };
}

/** All steps with what each holds and what is changed in it. */
export function designOverview(opened: Opened, csrf: string): DesignOverview {
  const { file, design, words } = opened;
  const changes = changesOf(design.moved, design.base, design.scenario, words);
  return {
    ...frameOf(opened, csrf, null),
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
        state: stateText(changed.length, words),
        changes: changed,
      };
    }),
    reset: changes.length === 0 ? null : `/scenarios/${file.id}/design${queryText({}, design)}`,
  };
}

function stateText(count: number, words: Words): string {
  return count === 0 ? words.t('design.unchanged') : words.t('design.changes', { count });
}

export function addressOf(id: string, step: StepId | null, design: Design): string {
  return `/scenarios/${id}/design${step === null ? '' : `/${step}`}${queryText(design.moved, design)}`;
}

function frameOf(opened: Opened, csrf: string, current: StepId | null): Omit<DesignFrame, 'problems'> {
  const { file, design, words } = opened;
  const query = queryText(design.moved, design);
  const count = (step: StepId) => stepsOf(design.moved).filter((one) => one === step).length;
  return {
    id: file.id,
    scenarioTitle: words.text(design.scenario.title),
    menu: designMenu(opened, 'design'),
    steps: STEPS.map((step) => ({
      id: step,
      address: addressOf(file.id, step, design),
      label: words.t(`design.steps.${step}.title`),
      state: count(step) === 0 ? '' : words.t('design.changes', { count: count(step) }),
      current: step === current,
    })),
    keep: { action: `/scenarios/${file.id}/save`, csrf, fields: keptFields(design) },
    ratioLine: ratioLinesOf(design.scenario, words),
    links: {
      overview: `/scenarios/${file.id}/design${query}`,
      results: `/scenarios/${file.id}${query}`,
      json: `/scenarios/${file.id}/design${current === null ? '' : `/${current}`}.json${query}`,
      csv: `/scenarios/${file.id}/design${current === null ? '' : `/${current}`}.csv${query}`,
    },
  };
}

function ratioLinesOf(scenario: Scenario, words: Words): RatioLines | null {
  return scenario.scheme.matching === null ? null : ratioLines(scenario, words);
}

function stepsOf(levers: Levers): readonly StepId[] {
  return Object.keys(levers).map((path) => stepOf(fullPath(path).join('.')));
}

function keptFields({ moved, seed, draws }: Design): readonly Hidden[] {
  return Object.entries({ ...moved, seed: String(seed), draws: String(draws) }).map(([name, value]) => ({
    name,
    value,
  }));
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

/** What is wrong with the levers of the address itself. */
function openProblems({ file, design, words }: Opened): Problems | null {
  const items = entryItems(design, words).map(({ at, message }) => ({
    address:
      at === null ? '#design-form' : `${addressOf(file.id, stepOf(fullPath(at).join('.')), design)}#${inputId(at)}`,
    message,
  }));
  return items.length === 0 ? null : { title: words.t('design.problems.address', { count: items.length }), items };
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
