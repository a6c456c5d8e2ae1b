import type { Scenario } from '../../scenario/types.ts';
import { termLabel } from '../../words/labels.ts';
import { problemSentence } from '../../words/problems.ts';
import type { Words } from '../../words/words.ts';
import type { EntryProblem } from './results-design.ts';
import { unclearSentence } from './unclear-number.ts';

/** A problem of an entry as a page says it: partners by their names, and a number that could be two with both. */
export function entrySentence({ problem, at, readings }: EntryProblem, scenario: Scenario, words: Words): string {
  if (readings !== undefined) {
    const field = words.t('problems.field', { label: termLabel(at, words) });
    return `${namedField(field, at, scenario, words)}: ${unclearSentence(problem.given ?? '', readings, words)}`;
  }
  return namedField(problemSentence(problem, words), problem.path, scenario, words);
}

/** Messages know a partner and a setting of the run by its id only; on a page its name stands in. */
function namedField(sentence: string, path: string, { scheme }: Scenario, words: Words): string {
  if (path === 'seed' || path === 'draws') {
    const label = words.t(`results.levers.${path}`);
    return sentence.replace(words.t('problems.field', { label: path }), () => words.t('problems.field', { label }));
  }
  const id = /(?:^|\.)matching\.partners\.([^.]+)\./.exec(path)?.[1];
  const partner = scheme.matching?.partners.find((one, index) => one.id === id || String(index) === id);
  if (partner === undefined) return sentence;
  const label = termLabel(path, words);
  const item = words.text(partner.name);
  const named = words.t('problems.fieldOf', { label, item });
  return [words.t('problems.fieldOf', { label, item: partner.id }), words.t('problems.field', { label })].reduce(
    (said, plain) => (said.includes(named) ? said : said.replace(plain, () => named)),
    sentence,
  );
}
