import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import type { Words } from '../../words/words.ts';
import { menuOf } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import type { Paper, PaperDesign } from './paper.ts';
import { passportLine } from './passport-line.ts';
import { queryText } from './results-query.ts';

/** What stands above and below every paper of a design: title, place, date, seed, versions, passport, data to take away. */
export function paperFrame(
  kind: 'memo' | 'terms',
  opened: PaperDesign,
  today: Date,
  words: Words,
): Omit<Paper, 'sections' | 'signatures'> {
  const { file, design } = opened;
  const { scenario, seed, draws } = design;
  const name = words.text(scenario.title);
  const passport = passportLine(scenario, design, words);
  const query = queryText(design.moved, { ...design, nominal: false });
  const address = `/scenarios/${file.id}/${kind}`;
  const area = kind === 'terms' ? 'termsSheet' : kind;
  return {
    menu: menuOf({ id: file.id, ...design }, kind, words),
    eyebrow: words.t(`${area}.eyebrow`),
    title: words.t(`${area}.title`, { name }),
    about: words.t('memo.about', {
      place: words.text(scenario.place.name),
      date: words.date(today),
      seed: String(seed),
      draws: words.number(draws),
      model: MODEL_VERSION,
      data: DATA_VERSION,
    }),
    passport,
    problems: entryItems(design, words).map(({ message }) => message),
    take: [
      { address: `${address}.json${query}`, label: words.t(`${area}.take.json`) },
      { address: `${address}.csv${query}`, label: words.t(`${area}.take.csv`) },
      { address: `/scenarios/${file.id}/workbook.xlsx${query}`, label: words.t('workbook.link') },
      { address: `/scenarios/${file.id}${query}`, label: words.t('lint.back') },
    ],
    foot: `${words.t(`${area}.eyebrow`)} · ${name} · ${passport.words}`,
    print: words.t('memo.print'),
  };
}
