import { RESPONSE_GRADES, RESPONSES } from '../../evidence/parameters.ts';
import { isParameterName, RECORDS, type RecordName } from '../../evidence/records.ts';
import { SETTINGS } from '../../evidence/settings.ts';
import type { Grade, ResponseName, Variant } from '../../evidence/types.ts';
import type { Quantity } from '../../math/quantity.ts';
import { evidenceText } from '../../words/evidence-texts.ts';
import { gradeLabel, optionLabel } from '../../words/labels.ts';
import type { Words } from '../../words/words.ts';
import type { DensityFigure, DensityMark } from '../figures/density-spec.ts';
import { figureText, quantityText } from './evidence-number.ts';

/** The range drawn with every published figure below it; `null` where there is nothing to draw. */
export function recordFigure(name: RecordName, label: string, words: Words): DensityFigure | null {
  const { default: usual, unit, min, max } = RECORDS[name];
  const variants = variantMarks(name, words);
  // Variants are the estimates themselves, told apart.
  const marks = [
    ...variants,
    ...responseMarks(name, words),
    ...(variants.length === 0 ? estimateMarks(name, words) : []),
  ];
  if (usual === null && marks.length === 0) return null;
  const value = usual === null ? null : quantityText(usual, unit, words);
  const isParameter = isParameterName(name);
  const what = words.t(isParameter ? 'evidence.figure.drawn' : 'evidence.suggested');
  return {
    id: 'range',
    title: words.t(isParameter ? 'evidence.figure.title' : 'evidence.figure.titleVariants', { label }),
    sentence:
      value === null
        ? words.t('evidence.figure.sentenceVariants')
        : marks.length === 0
          ? words.t('evidence.figure.sentenceAlone', { what, value })
          : words.t('evidence.figure.sentence', {
              what,
              value,
              count: marks.length,
              number: words.spelled(marks.length),
            }),
    outline: usual === null ? [] : outlineOf(usual),
    spikes: usual === null ? [] : spikesOf(usual),
    marks,
    // A number alone means nothing without what it could be.
    reach: marks.length === 0 && max <= 1 ? [min, max] : [],
    print: (figure) => figureText(figure, unit, words),
    rowsLabel: words.t('evidence.figure.what'),
    fromLabel: words.t('evidence.figure.from'),
    toLabel: words.t('evidence.figure.to'),
    gradeLabel: words.t('evidence.grade'),
    facts: usual === null ? [] : factsOf(usual, words.t(isParameter ? 'evidence.value' : 'evidence.suggested'), words),
  };
}

function estimateMarks(name: RecordName, words: Words): readonly DensityMark[] {
  return RECORDS[name].estimates.flatMap(({ value, place, mark, grade }) =>
    mark === undefined
      ? []
      : [markOf(`${evidenceText(value, words)}, ${evidenceText(place, words)}`, mark, grade, words)],
  );
}

function variantMarks(name: RecordName, words: Words): readonly DensityMark[] {
  const variants: readonly Variant[] = (name in SETTINGS && SETTINGS[name as keyof typeof SETTINGS].variants) || [];
  return variants.map(({ label, value, grade }) => markOf(evidenceText(label, words), value, grade, words));
}

/** Of the answer to a match: what each body of evidence says. */
function responseMarks(name: RecordName, words: Words): readonly DensityMark[] {
  if (name !== 'beta' && name !== 'betaAny') return [];
  return (Object.keys(RESPONSES) as readonly ResponseName[]).map((response) => {
    const label = words.t('evidence.figure.response', { response: optionLabel('response', response, words) });
    return markOf(label, ends(RESPONSES[response][name]), RESPONSE_GRADES[response].grade, words);
  });
}

function ends(quantity: Quantity): readonly number[] {
  if (typeof quantity === 'number') return [quantity];
  return 'low' in quantity ? [quantity.low, quantity.high] : [];
}

function markOf(label: string, values: readonly number[], grade: Grade, words: Words): DensityMark {
  return { label, values, grade, gradeText: gradeLabel(grade, words) };
}

const STEPS = 40;
/** How far a bell is drawn, in standard deviations. */
const TAILS = 3;

function outlineOf(quantity: Quantity): DensityFigure['outline'] {
  if (typeof quantity === 'number' || 'value' in quantity || 'oneOf' in quantity) return [];
  if ('low' in quantity) {
    const { low, central, high } = quantity;
    return [
      ...(low < central ? [{ at: low, height: 0 }] : []),
      { at: central, height: 1 },
      ...(high > central ? [{ at: high, height: 0 }] : []),
    ];
  }
  if ('uniform' in quantity) return quantity.uniform.map((at) => ({ at, height: 1 }));
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const z = TAILS * ((2 * step) / STEPS - 1);
    const height = Math.exp((-z * z) / 2);
    if ('normal' in quantity) return { at: quantity.normal[0] + z * quantity.normal[1], height };
    return { at: quantity.lognormal[0] * Math.exp(z * quantity.lognormal[1]), height };
  });
}

function spikesOf(quantity: Quantity): DensityFigure['spikes'] {
  if (typeof quantity === 'number') return [{ at: quantity, chance: 1 }];
  if ('value' in quantity) return [{ at: quantity.value, chance: 1 }];
  if ('oneOf' in quantity) return quantity.oneOf.map(([chance, at]) => ({ at, chance }));
  return [];
}

function factsOf(quantity: Quantity, certain: string, words: Words): DensityFigure['facts'] {
  if (typeof quantity === 'object' && 'low' in quantity)
    return [
      { label: words.t('evidence.figure.range'), values: [quantity.low, quantity.high] },
      { label: words.t('evidence.figure.likely'), values: [quantity.central] },
    ];
  return spikesOf(quantity).map(({ at, chance }) => ({
    label: chance === 1 ? certain : words.t('evidence.figure.taken', { futures: words.futures(chance) }),
    values: [at],
  }));
}
