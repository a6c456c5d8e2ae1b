import { ratioLines, type RatioLines } from '../../words/ratio-lines.ts';
import { fullPath } from '../../scenario/terms.ts';
import { inputId } from './design-field-view.ts';
import { designLive, type DesignLive } from './design-live.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { STEPS, stepOf, type StepId } from './design-steps.ts';
import type { Levers } from './design-levers.ts';
import type { UndoView } from './design-undo.ts';
import { passportLine, type PassportLine } from './passport-line.ts';
import { entryItems } from './entry-items.ts';
import { beforeRun, type LintView } from './lint-view.ts';
import type { Design } from './results-design.ts';
import type { Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

interface StepLink {
  readonly id: StepId;
  readonly address: string;
  readonly label: string;
  readonly state: string;
  readonly current: boolean;
}
export interface Problems {
  readonly title: string;
  readonly items: readonly { readonly address: string; readonly message: string }[];
}
export interface Hidden {
  readonly name: string;
  readonly value: string;
}
/** What every page of the form has. */
export interface DesignFrame {
  readonly id: string;
  readonly scenarioTitle: string;
  readonly menu: DesignMenu;
  readonly problems: Problems | null;
  readonly steps: readonly StepLink[];
  readonly keep: { readonly action: string; readonly csrf: string; readonly fields: readonly Hidden[] };
  readonly ratioLine: RatioLines | null;
  /** Null of a region so large that reckoning it takes seconds: the page of findings has it. */
  readonly lint: LintView | null;
  readonly undo: UndoView;
  readonly passport: PassportLine;
  /** Where scripts show what comes of the design while a field changes. */
  readonly live: DesignLive;
  readonly links: {
    readonly overview: string;
    readonly results: string;
    readonly file: string;
    readonly json: string;
    readonly csv: string;
  };
}
/** What a page of the form knows of its reader. */
export interface Reader {
  readonly csrf: string;
  readonly undo: UndoView;
}

/** The address of a step, or of all steps, with the design's levers. */
export function addressOf(id: string, step: StepId | null, design: Design): string {
  return `/scenarios/${id}/design${step === null ? '' : `/${step}`}${queryText(design.moved, design)}`;
}

const MOST_LOCALITIES = 300;

/** What stands above and beside the form. `current` is null where all steps are shown. */
export function frameOf(opened: Opened, { csrf, undo }: Reader, current: StepId | null): Omit<DesignFrame, 'problems'> {
  const { file, design, words } = opened;
  const query = queryText(design.moved, design);
  const odd = design.scenario.place.localities.length <= MOST_LOCALITIES ? beforeRun(opened).lint : null;
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
    ratioLine: design.scenario.scheme.matching === null ? null : ratioLines(design.scenario, words),
    lint: odd,
    undo,
    live: designLive(words),
    passport: passportLine(design.scenario, design, words),
    links: {
      overview: `/scenarios/${file.id}/design${query}`,
      results: `/scenarios/${file.id}${query}`,
      file: `/scenarios/${file.id}.yaml${query}`,
      json: `/scenarios/${file.id}/design${current === null ? '' : `/${current}`}.json${query}`,
      csv: `/scenarios/${file.id}/design${current === null ? '' : `/${current}`}.csv${query}`,
    },
  };
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

/** What is wrong with the levers of the address itself. */
export function openProblems({ file, design, words }: Opened): Problems | null {
  const items = entryItems(design, words).map(({ at, message }) => ({
    address:
      at === null ? '#design-form' : `${addressOf(file.id, stepOf(fullPath(at).join('.')), design)}#${inputId(at)}`,
    message,
  }));
  return items.length === 0 ? null : { title: words.t('design.problems.address', { count: items.length }), items };
}
