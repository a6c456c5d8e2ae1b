import { scenarioShape, type Shape } from '../../scenario/shape.ts';

/** The scheme in the steps that a treasurer knows, each with the parts of the scenario file that it holds. */
const HOLDS = {
  place: ['title', 'summary', 'practices', 'illustrative', 'place'],
  people: ['corridors'],
  plan: ['sectors', 'uses'],
  match: ['scheme.matching'],
  guarantee: ['scheme.vehicles', 'scheme.guarantee', 'scheme.package', 'scheme.transferCost'],
  training: ['scheme.literacy', 'scheme.enterprise', 'scheme.helpDesk'],
  rules: [
    ...['scheme.council', 'scheme.audit', 'scheme.seal', 'scheme.preparation', 'scheme.ordinance'],
    ...['response', 'behaviour', 'sources'],
  ],
  targets: ['targets'],
} as const satisfies Record<string, readonly string[]>;

export type StepId = keyof typeof HOLDS;
export const STEPS = Object.keys(HOLDS) as readonly StepId[];
/** Where a field stands that the table of terms has gained and no step names yet. */
const ELSEWHERE: StepId = 'rules';

/** The step of a field or group by its path in full or as a pattern: `scheme.matching.partners.*.ratio` → `match`. */
export function stepOf(path: string): StepId {
  const holds = (prefix: string) => path === prefix || path.startsWith(`${prefix}.`);
  return STEPS.find((step) => HOLDS[step].some(holds)) ?? ELSEWHERE;
}

export function asStep(text: string | undefined): StepId | null {
  return STEPS.find((step) => step === text) ?? null;
}

/** The step that follows; `null` after the last. */
export function stepAfter(step: StepId): StepId | null {
  return STEPS[STEPS.indexOf(step) + 1] ?? null;
}

/** One part of the file as the table of terms has it, with its path in full. */
export interface Part {
  readonly path: string;
  readonly shape: Shape;
}

/** The parts of a step: what stands at the file's top and directly below `scheme`, in the step's order. */
export function partsOf(step: StepId): readonly Part[] {
  const order = (path: string) => (HOLDS[step] as readonly string[]).indexOf(path) >>> 0;
  return childrenOf(scenarioShape(), '')
    .flatMap((part) => (part.path === 'scheme' ? childrenOf(part.shape, 'scheme') : [part]))
    .filter(({ path }) => stepOf(path) === step)
    .sort((a, b) => order(a.path) - order(b.path));
}

function childrenOf(shape: Shape, path: string): readonly Part[] {
  if (shape.kind !== 'group') return [];
  return Object.entries(shape.children).map(([name, child]) => ({
    path: path === '' ? name : `${path}.${name}`,
    shape: child,
  }));
}
