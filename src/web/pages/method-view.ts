import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { notSaid } from '../../words/not-said.ts';
import type { Words } from '../../words/words.ts';

export interface MethodView {
  readonly model: string;
  readonly data: string;
  readonly steps: readonly { readonly title: string; readonly text: string; readonly section: string }[];
  /** What results do not say. */
  readonly limits: { readonly title: string; readonly items: readonly string[] };
}

/** What a year consists of, in the order in which it is computed: texts `method.steps.<id>`, section of the model. */
const STEPS = [
  ['shocks', '2.1'],
  ['remittances', '2.2'],
  ['awareness', '2.3'],
  ['literacy', '2.4'],
  ['saving', '2.5'],
  ['guarantee', '2.6'],
  ['giving', '2.7'],
  ['proposals', '2.8'],
  ['approval', '2.9'],
  ['delivery', '2.10'],
  ['assets', '2.11'],
  ['enterprises', '2.12'],
  ['income', '2.13'],
  ['outlay', '2.14'],
  ['trust', '2.15'],
] as const;

export function methodView(words: Words): MethodView {
  return {
    model: MODEL_VERSION,
    data: DATA_VERSION,
    steps: STEPS.map(([id, section]) => ({
      title: words.t(`method.steps.${id}.title`),
      text: words.t(`method.steps.${id}.text`),
      section,
    })),
    limits: notSaid(words),
  };
}
