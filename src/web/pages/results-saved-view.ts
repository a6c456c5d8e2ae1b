import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { SavedDesign } from '../../storage/designs.ts';
import { formatDate } from '../../words/dates.ts';
import type { Words } from '../../words/words.ts';
import { ownAddress } from './own-fields.ts';
import { queryText } from './results-query.ts';

/** What a page says about a design that was kept. */
export interface SavedView {
  readonly code: string;
  readonly since: string;
  /** Do model and data differ from those that the design was kept with? */
  readonly differs: boolean;
  readonly notice: string;
  /** The same levers on the scenario's own page, or the answers that a town was made from; empty when it started from neither. */
  readonly change: string;
}

/** A kept design's code, date and versions. */
export function savedView(design: SavedDesign, words: Words): SavedView {
  const { code, created, model, data, base, levers } = design;
  const differs = model !== MODEL_VERSION || data !== DATA_VERSION;
  const date = formatDate(new Date(created), words.locale);
  const versions = { model, data, nowModel: MODEL_VERSION, nowData: DATA_VERSION };
  const settings = { seed: design.seed, draws: design.draws, nominal: false };
  return {
    code,
    since: words.t('results.save.since', { date }),
    differs,
    notice: differs ? words.t('results.save.differs', versions) : words.t('results.save.same'),
    change: base === null ? ownAddress(levers) : `/scenarios/${base}${queryText(levers, settings)}`,
  };
}
