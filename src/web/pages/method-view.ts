import { DATA_VERSION } from '../../evidence/version.ts';
import { PROPOSAL, PURPOSE } from '../../model/purposes.ts';
import { SECTIONS } from '../../model/identities/index.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { notSaid } from '../../words/not-said.ts';
import { quantityLabel } from '../../words/quantity-label.ts';
import type { Words } from '../../words/words.ts';
import { DEFAULT_DRAWS, FIRST_SCENARIO } from '../defaults.ts';
import { sectionViews, usedIn, type SectionView } from './method-sections.ts';

export interface MethodView {
  readonly model: string;
  readonly data: string;
  readonly sections: readonly SectionView[];
  readonly signs: readonly string[];
  readonly luck: { readonly purposes: readonly string[]; readonly proposal: string };
  /** How far a counted chance may be off. */
  readonly error: string;
  /** What results do not say. */
  readonly limits: { readonly title: string; readonly items: readonly string[] };
  readonly command: string;
}

const SIGNS = ['index', 'before', 'without', 'sum', 'yesNo', 'names'] as const;

/** The method page, made from the model's own tables. */
export function methodView(words: Words): MethodView {
  const purpose = (name: string) => words.t(`quantities.purposes.${name}`);
  return {
    model: MODEL_VERSION,
    data: DATA_VERSION,
    sections: sectionViews(words),
    signs: SIGNS.map((sign) => words.t(`method.signs.${sign}`)),
    luck: {
      purposes: Object.keys(PURPOSE).map(purpose),
      proposal: words.t('method.luckProposal', { list: words.list(Object.keys(PROPOSAL).map(purpose)) }),
    },
    error: errorSentence(words),
    limits: notSaid(words),
    command: `npx contraparte run scenarios/${FIRST_SCENARIO}.yaml --draws ${DEFAULT_DRAWS} --seed 1 --format json`,
  };
}

/** The chance of which the sentence gives an example. */
const EXAMPLE = 0.1;
/** Standard errors to each side that hold nineteen of twenty. */
const NINETEEN_OF_TWENTY = 1.96;

function errorSentence(words: Words): string {
  const off = NINETEEN_OF_TWENTY * Math.sqrt((EXAMPLE * (1 - EXAMPLE)) / DEFAULT_DRAWS);
  return words.t('method.error', {
    draws: words.number(DEFAULT_DRAWS),
    chance: words.share(EXAMPLE, 0),
    low: words.share(EXAMPLE - off, 1),
    high: words.share(EXAMPLE + off, 1),
  });
}

/** The same as data: each identity's text, and what each section uses. */
export function methodData(words: Words): object {
  return {
    ok: true,
    model: MODEL_VERSION,
    data: DATA_VERSION,
    sections: SECTIONS.map(({ section, identities }) => ({
      section,
      ...usedIn(Object.values(identities)),
      identities: Object.entries(identities).map(([name, identity]) => ({
        name,
        label: quantityLabel(name, words),
        ...identity,
      })),
    })),
    luck: { purposes: PURPOSE, proposal: PROPOSAL },
    limits: notSaid(words).items,
  };
}
