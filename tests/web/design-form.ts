import { parseTree } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Act } from '../../src/web/pages/design-acts.ts';
import type { Opened } from '../../src/web/pages/results-open.ts';
import { readDesign } from '../../src/web/pages/results-design.ts';
import { newName } from '../../src/web/pages/design-new-name.ts';
import { stepSentence } from '../../src/web/pages/design-problem.ts';
import { readStep, type StepReading } from '../../src/web/pages/design-read.ts';
import { sectionsOf, type DesignField, type Section } from '../../src/web/pages/design-sections.ts';
import { STEPS, type StepId } from '../../src/web/pages/design-steps.ts';
import type { Reader } from '../../src/web/pages/design-frame.ts';
import { fieldTexts } from '../../src/web/pages/design-texts.ts';
import { linesText } from '../../src/web/pages/design-lines.ts';
import { getPath } from '../../src/scenario/overrides.ts';
import type { Words } from '../../src/words/words.ts';
import { rawScenario } from './pages-results.ts';

/** A scenario as its steps' forms have it. */
export interface Forms {
  readonly raw: unknown;
  readonly scenario: Scenario;
}
export function formsOf(raw: unknown): Forms {
  const parsed = parseTree(raw);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { raw, scenario: parsed.scenario };
}
export const readyForms = (id: string): Forms => formsOf(rawScenario(id));

/** Every field of every step. */
export function fieldsOf({ scenario }: Forms): readonly (DesignField & { readonly step: StepId })[] {
  return STEPS.flatMap((step) =>
    sectionsOf(step, scenario).flatMap(({ fields }) => fields.map((field) => ({ ...field, step }))),
  );
}

/** What a browser sends of a step that nobody touched. */
export function sentOf(step: StepId, { scenario }: Forms, words: Words): Record<string, string> {
  return Object.fromEntries(
    sectionsOf(step, scenario).flatMap((section: Section): [string, string][] => {
      if (section.kind === 'table' || section.kind === 'lines')
        return [[section.path, linesText(section, scenario, words).replaceAll('\n', '\r\n')]];
      return section.fields.flatMap(({ path, term }): [string, string][] => {
        const { main, low, high } = fieldTexts(getPath(scenario, path), term, words);
        return [
          [path, main],
          [`${path}.low`, low],
          [`${path}.high`, high],
        ];
      });
    }),
  );
}

/** Sends a step with some entries changed. */
export function send(
  step: StepId,
  forms: Forms,
  words: Words,
  changed: Readonly<Record<string, string>>,
  act: Act = { kind: 'apply' },
): StepReading {
  const typed = { ...sentOf(step, forms, words), ...changed };
  return readStep(
    { ...forms, base: forms.raw, sections: sectionsOf(step, forms.scenario), typed, words },
    act,
    newName(words),
  );
}

export function sentences({ problems }: StepReading, { scenario }: Forms, words: Words): readonly string[] {
  return problems.map((problem) => stepSentence(problem, scenario, words));
}

/** The same as a page opens it, with levers. */
export function openedOf(
  id: string,
  { raw, scenario }: Forms,
  words: Words,
  levers: Readonly<Record<string, string>> = {},
): Opened {
  const file = { id, text: '', raw, kept: null, parsed: { ok: true, scenario, warnings: [] } } as const;
  return { file, words, design: readDesign(raw, scenario, levers, words) };
}

/** A reader who has changed nothing yet. */
export const READER: Reader = {
  csrf: 'token',
  undo: {
    csrf: 'token',
    back: '/scenarios/x/design',
    now: '',
    ways: [
      { way: 'undo', action: '/scenarios/x/undo', label: 'Undo', off: 'nothing' },
      { way: 'redo', action: '/scenarios/x/redo', label: 'Redo', off: '' },
    ],
  },
};
