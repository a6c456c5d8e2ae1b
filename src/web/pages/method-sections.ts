import { PARAMETERS } from '../../evidence/parameters.ts';
import { settingOf } from '../../evidence/settings.ts';
import type { Grade, ParameterName, SettingName } from '../../evidence/types.ts';
import type { Identity } from '../../model/identities/identity.ts';
import { SECTIONS } from '../../model/identities/index.ts';
import { readIdentity } from '../../scenario/identity-text.ts';
import { namesIn } from '../../scenario/identity-names.ts';
import type { IdentityTree } from '../../scenario/identity-tree.ts';
import { identityMath } from '../../words/formula-mathml.ts';
import { formulaInWords } from '../../words/formula-words.ts';
import { gradeLabel, parameterLabel, termLabel, unitLabel } from '../../words/labels.ts';
import { fieldOfName, quantityLabel } from '../../words/quantity-label.ts';
import type { Words } from '../../words/words.ts';
import { quantityText } from './evidence-number.ts';

export interface SectionView {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly count: string;
  readonly identities: readonly IdentityView[];
  readonly parameters: readonly ParameterLine[];
  readonly inputs: readonly InputLine[];
}
interface IdentityView {
  readonly name: string;
  /** "Remittances received through the corridor, for each corridor" */
  readonly label: string;
  readonly unit: string;
  /** MathML, made by us. */
  readonly math: string;
  readonly formula: string;
  /** What stands for last year's figure in the first year; empty where nothing does. */
  readonly start: string;
}
interface ParameterLine {
  readonly name: ParameterName;
  readonly label: string;
  readonly value: string;
  readonly grade: Grade;
  readonly gradeText: string;
}
interface InputLine {
  readonly label: string;
  readonly path: string;
  /** Record of evidence that speaks of such a figure. */
  readonly record: SettingName | null;
}

/** What a year consists of, section by section of the model: texts `method.steps.<id>`. */
const STEPS: Readonly<Record<string, string>> = {
  '2.1': 'shocks',
  '2.2': 'remittances',
  '2.3': 'awareness',
  '2.4': 'literacy',
  '2.5': 'saving',
  '2.6': 'guarantee',
  '2.7': 'giving',
  '2.8': 'proposals',
  '2.9': 'approval',
  '2.10': 'delivery',
  '2.11': 'assets',
  '2.12': 'enterprises',
  '2.13': 'income',
  '2.14': 'outlay',
  '2.15': 'trust',
  '4': 'results',
};

/** The model's own table of identities, section by section, with what each uses. */
export function sectionViews(words: Words): readonly SectionView[] {
  return SECTIONS.map(({ section, identities }) => {
    const step = STEPS[section];
    if (step === undefined) throw new Error(`section ${section} of the model has no text on the method page`);
    const entries = Object.entries(identities);
    const { parameters, inputs } = usedIn(Object.values(identities));
    return {
      section,
      title: words.t(`method.steps.${step}.title`),
      text: words.t(`method.steps.${step}.text`),
      count: words.t('method.identities', { count: entries.length }),
      identities: entries.map(([name, identity]) => identityView(name, identity, words)),
      parameters: parameters.map((name) => parameterLine(name, words)),
      inputs: inputs.map((path) => ({ path, label: termLabel(path, words), record: settingOf(path) })),
    };
  });
}

function identityView(name: string, { of, unit, text, start }: Identity, words: Words): IdentityView {
  const tree = readIdentity(text);
  const label = quantityLabel(name, words);
  const each = words.list(of.map((index) => words.t(`quantities.each.${index}`)));
  return {
    name,
    label: each === '' ? label : words.t('method.each', { label, each }),
    unit: unit === 'yesNo' ? words.t('quantities.yesOrNo') : unitLabel(unit, words),
    math: identityMath(name, tree, words),
    formula: formulaInWords(tree, words),
    start: start === undefined ? '' : words.t('method.start', { start: formulaInWords(readIdentity(start), words) }),
  };
}

/** Parameters of behaviour and fields of a scenario that some identities name. */
export function usedIn(identities: readonly Identity[]): {
  readonly parameters: readonly ParameterName[];
  readonly inputs: readonly string[];
} {
  const trees: readonly IdentityTree[] = identities.flatMap(({ text, start }) =>
    [text, ...(start === undefined ? [] : [start])].map(readIdentity),
  );
  const names = [...new Set(trees.flatMap(namesIn))];
  return {
    parameters: names.filter((name): name is ParameterName => Object.hasOwn(PARAMETERS, name)),
    inputs: [...new Set(names.flatMap((name) => fieldOfName(name) ?? []))],
  };
}

function parameterLine(name: ParameterName, words: Words): ParameterLine {
  const { default: value, unit, grade } = PARAMETERS[name];
  return {
    name,
    label: parameterLabel(name, words),
    value: quantityText(value, unit, words),
    grade,
    gradeText: gradeLabel(grade, words),
  };
}
