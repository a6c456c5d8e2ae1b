import { ownValues, type OwnValue } from '../../analysis/evidence-overrides.ts';
import { pathsOfRecord } from '../../analysis/evidence-table.ts';
import { usedBy, type Use } from '../../analysis/used-by.ts';
import { isParameterName, RECORDS, type RecordName } from '../../evidence/records.ts';
import { SETTINGS } from '../../evidence/settings.ts';
import type { Grade, Variant } from '../../evidence/types.ts';
import { readIdentity } from '../../scenario/identity-text.ts';
import { basisText, evidenceText } from '../../words/evidence-texts.ts';
import { gradeLabel, gradeMeaning, optionLabel, recordLabel, recordMeaning, unitLabel } from '../../words/labels.ts';
import { formulaInWords } from '../../words/formula-words.ts';
import { identityMath } from '../../words/formula-mathml.ts';
import { quantityLabel } from '../../words/quantity-label.ts';
import type { Words } from '../../words/words.ts';
import { densityView } from '../figures/density.ts';
import type { FigureView } from '../figures/figure-view.ts';
import { estimateViews, type EstimateView } from './evidence-estimates.ts';
import { recordFigure } from './evidence-figure.ts';
import { higherSentence, outcomesSentence } from './evidence-higher.ts';
import { figureText, quantityText, rangeText } from './evidence-number.ts';
import type { Replaceable, Replacement } from './evidence-replace.ts';
import { replaceView, type ReplaceView } from './evidence-replace-view.ts';

/** Everything that is known of one figure. */
export interface RecordView {
  readonly name: RecordName;
  readonly label: string;
  readonly meaning: string;
  readonly isSetting: boolean;
  /** Of the answer to a match: other evidence has other values. */
  readonly followsResponse: boolean;
  readonly valueLabel: string;
  readonly value: string;
  readonly unit: string;
  readonly symbol: string;
  readonly accepted: string;
  readonly paths: readonly string[];
  readonly sections: readonly { readonly section: string; readonly address: string }[];
  readonly grade: Grade;
  readonly gradeText: string;
  readonly gradeMeaning: string;
  readonly basis: string;
  readonly higher: string;
  readonly outcomes: string;
  readonly figure: FigureView | null;
  readonly variants: readonly VariantView[];
  readonly estimates: readonly EstimateView[];
  readonly gaps: readonly string[];
  readonly equations: readonly EquationView[];
  readonly own: { readonly title: string; readonly none: string; readonly rows: readonly OwnView[] };
  readonly replace: ReplaceView;
  readonly csv: string;
  readonly json: string;
}
interface EquationView {
  readonly name: string;
  readonly label: string;
  /** MathML, made by us. */
  readonly math: string;
  /** The same in words. */
  readonly formula: string;
  readonly text: string;
  readonly section: string;
  readonly address: string;
}
interface VariantView {
  readonly label: string;
  readonly value: string;
  readonly grade: Grade;
  readonly gradeText: string;
}
interface OwnView {
  readonly scenario: string;
  readonly address: string;
  readonly path: string;
  readonly value: string;
  readonly why: string;
  /** The scenario's own sentence is in the language of its file. */
  readonly whyIsOwn: boolean;
  readonly grade: Grade;
  readonly gradeText: string;
}

export function recordView(
  name: RecordName,
  scenarios: readonly Replaceable[],
  replacement: Replacement | null,
  words: Words,
): RecordView {
  const { default: usual, unit, symbol, section, min, max, grade, gaps = [] } = RECORDS[name];
  const isSetting = !isParameterName(name);
  const label = recordLabel(name, words);
  const uses = usedBy(name);
  const links = { csv: `/evidence/${name}.csv`, json: `/evidence/${name}.json` };
  const figure = recordFigure(name, label, words);
  const bounds = { low: figureText(min, unit, words), high: figureText(max, unit, words) };
  const accepted = words.t('evidence.accepted', bounds);
  return {
    name,
    label,
    meaning: recordMeaning(name, words),
    isSetting,
    followsResponse: name === 'beta' || name === 'betaAny',
    valueLabel: words.t(isSetting ? 'evidence.suggested' : 'evidence.value'),
    value: usual === null ? words.t('evidence.dependsOn') : quantityText(usual, unit, words),
    unit: unit === 'dollars' ? words.t('evidence.dollars') : unitLabel(unit, words),
    symbol,
    accepted,
    paths: pathsOfRecord(name),
    sections: section.split(', ').map((one) => ({ section: one, address: sectionAddress(one) })),
    grade,
    gradeText: gradeLabel(grade, words),
    gradeMeaning: gradeMeaning(grade, words),
    basis: basisText(name, words),
    higher: higherSentence(name, words),
    outcomes: outcomesSentence(uses, words),
    figure: figure === null ? null : densityView(figure, words, links),
    variants: variantsOf(name).map((variant) => variantView(variant, unit, words)),
    estimates: estimateViews(name, words),
    gaps: gaps.map((gap) => evidenceText(gap, words)),
    equations: uses.equations.map((use) => equationView(use, words)),
    own: {
      title: words.t(isSetting ? 'evidence.ownTitleSetting' : 'evidence.ownTitle'),
      none: words.t(isSetting ? 'evidence.ownNoneSetting' : 'evidence.ownNone'),
      rows: ownValues(name, scenarios).map((one) => ownView(one, unit, words)),
    },
    replace: replaceView(name, scenarios, replacement, accepted, words),
    ...links,
  };
}

type Unit = (typeof RECORDS)[RecordName]['unit'];

/** The method page has a place for each section of the model. */
function sectionAddress(section: string): string {
  return `/method#section-${section}`;
}

function equationView({ name, section, text }: Use, words: Words): EquationView {
  const tree = readIdentity(text);
  return {
    name,
    label: quantityLabel(name, words),
    math: identityMath(name, tree, words),
    formula: formulaInWords(tree, words),
    text,
    section,
    address: sectionAddress(section),
  };
}

function variantsOf(name: RecordName): readonly Variant[] {
  return isParameterName(name) ? [] : (SETTINGS[name].variants ?? []);
}

function variantView({ label, value, grade }: Variant, unit: Unit, words: Words): VariantView {
  return {
    label: evidenceText(label, words),
    value: rangeText(value, unit, words),
    grade,
    gradeText: gradeLabel(grade, words),
  };
}

function ownView({ id, title, path, value, origin, response }: OwnValue, unit: Unit, words: Words): OwnView {
  const grade = origin.grade ?? 'assumed';
  const said = [origin.source, origin.kind === 'default' ? null : origin.note]
    .filter((text) => text !== null)
    .join(' ');
  return {
    scenario: words.text(title),
    address: `/scenarios/${id}`,
    path,
    value: quantityText(value, unit, words),
    why:
      response !== null
        ? words.t('evidence.ownResponse', { response: optionLabel('response', response, words) })
        : said === ''
          ? words.t('evidence.ownSilent')
          : said,
    whyIsOwn: response === null && said !== '',
    grade,
    gradeText: gradeLabel(grade, words),
  };
}
