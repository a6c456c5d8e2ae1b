import { memoOf, type Memo } from '../../analysis/memo/memo.ts';
import type { Result } from '../../ensemble/result.ts';
import { findingText } from '../../words/lint.ts';
import { notSaid } from '../../words/not-said.ts';
import { ratioLines } from '../../words/ratio-lines.ts';
import { reasonLabel } from '../../words/reasons.ts';
import { breachSentence, exhaustedSentence, targetSentences } from '../../words/risk-sentence.ts';
import { deliveredSentence, headline, rangeSentence, splitSentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { svg } from '../figures/svg.ts';
import { howLinks, type HowLink } from './how-links.ts';
import { askedItems, costTable, payersTable, prioritiesTable } from './memo-tables.ts';
import { paperFrame } from './paper-frame.ts';
import { paperSection, type Paper, type PaperDesign, type PaperSection } from './paper.ts';
import { outlayFigure } from './results-figures-budget.ts';
import { priced } from './results-prices.ts';
import { queryText } from './results-query.ts';

/** Two printed pages for a council: what is asked of it, what it buys, what it costs and what may go wrong. */
export function memoView(result: Result, opened: PaperDesign, today: Date, words: Words): Paper {
  const memo = memoOf(result);
  const { file, design } = opened;
  const address = `/scenarios/${file.id}`;
  const seen: Seen = {
    result,
    memo,
    words,
    how: howLinks(address, design),
    compare: `/compare${queryText({ of: file.id }, { ...design, nominal: false })}`,
  };
  const signed = words.text(result.scenario.place.name);
  return {
    ...paperFrame('memo', opened, today, words),
    sections: [decision, summary, priorities, cost, picture, payers, risks, odd, gains, alternatives, grounds].flatMap(
      (part) => part(seen),
    ),
    signatures: {
      title: words.t('memo.signatures.title'),
      lines: ['mayor', 'treasurer', 'clubs', 'council'].map((who) =>
        words.t(`memo.signatures.${who}`, { place: signed }),
      ),
      place: words.t('memo.signatures.place'),
      name: words.t('memo.signatures.name'),
    },
  };
}

interface Seen {
  readonly result: Result;
  readonly memo: Memo;
  readonly words: Words;
  readonly how: HowLink;
  readonly compare: string;
}

function decision({ result, memo, words }: Seen): readonly PaperSection[] {
  const { scenario } = result;
  const { currency, horizon } = scenario.place;
  const items = askedItems(memo, currency, words);
  const values = {
    from: result.years[0]!,
    to: result.years.at(-1)!,
    years: words.years(horizon),
    envelope: words.aboutMoney(memo.envelope, currency),
    name: words.text(scenario.title),
  };
  const text = words.t(items.length === 0 ? 'memo.decision.nothing' : 'memo.decision.text', values);
  return [paperSection('decision', words.t('memo.decision.title'), { from: 'input', paragraphs: [text], items })];
}

function summary({ result, words, how }: Seen): readonly PaperSection[] {
  const ratio = ratioLines(result.scenario, words);
  const paragraphs = [
    `${headline(result, words)} ${rangeSentence(result, words)}`,
    `${splitSentence(result, words)} ${deliveredSentence(result, words)}`,
    // A whole sentence stands there when nobody matches.
    words.t('memo.promise', { line: ratio.line.replace(/\.$/, ''), money: ratio.money.join('; ') }).trim(),
  ];
  const links = [{ address: how({ of: 'channelled' }), label: words.t('how.short') }];
  return [paperSection('summary', words.t('memo.summary'), { paragraphs, links })];
}

function priorities({ memo, result, words, how }: Seen): readonly PaperSection[] {
  const table = prioritiesTable(memo, result.scenario, words, how);
  return [paperSection('priorities', words.t('memo.priorities.title'), { table })];
}

function cost({ memo, result, words, how }: Seen): readonly PaperSection[] {
  const table = costTable(memo, result.scenario, words, how);
  return [paperSection('cost', words.t('memo.cost.title'), { half: true, table })];
}

function picture({ result, words, how }: Seen): readonly PaperSection[] {
  const spec = outlayFigure(priced(result, false, words), words);
  return [
    paperSection('outlay', words.t('memo.outlay'), {
      half: true,
      paragraphs: [spec.sentence],
      picture: svg(spec, words, PICTURE),
      links: [{ address: how({ of: 'outlay' }), label: words.t('how.short') }],
    }),
  ];
}
/** Half a sheet. */
const PICTURE = 340;

function payers({ memo, result, words, how }: Seen): readonly PaperSection[] {
  return [
    paperSection('payers', words.t('memo.payers.title'), {
      half: true,
      table: payersTable(memo, result.scenario, words, how),
    }),
  ];
}

function risks({ memo, result, words }: Seen): readonly PaperSection[] {
  const { scenario } = result;
  const { refused, approved, abandoned } = memo.risks;
  const partners = scenario.scheme.matching?.partners ?? [];
  const stopped = refused.map(({ reason, partner, mean }) => {
    const owner = partners.find(({ id }) => id === partner);
    const label = reasonLabel(reason, words);
    const name = owner === undefined ? label : `${words.text(owner.name)}: ${label}`;
    return words.t('memo.risks.amount', { name, amount: words.aboutMoney(mean, scenario.place.currency) });
  });
  const items = [
    breachSentence(result, words),
    exhaustedSentence(result, words),
    ...targetSentences(result, words),
    approved > 0 ? words.t('memo.risks.abandoned', { share: words.share(abandoned / approved) }) : '',
    stopped.length > 0 ? words.t('memo.risks.refused', { amounts: stopped.join('; ') }) : '',
  ].filter((item) => item !== '');
  return [paperSection('risks', words.t('memo.risks.title'), { half: true, items })];
}

/** Findings told on paper; more of them are on the linter's page. */
const MOST_FINDINGS = 4;

function odd({ memo, result, words }: Seen): readonly PaperSection[] {
  const told = memo.findings.slice(0, MOST_FINDINGS).map((one) => findingText(one, result.scenario, words).says);
  const more = memo.findings.length - told.length;
  const items = more > 0 ? [...told, words.t('memo.odd.more', { count: more })] : told;
  const paragraphs = items.length === 0 ? [words.t('lint.none')] : [];
  return [paperSection('odd', words.t('memo.odd.title'), { from: 'input', items, paragraphs })];
}

function gains({ memo, result, words, how }: Seen): readonly PaperSection[] {
  const { scheme, without } = memo.poorest;
  const text =
    scheme === null
      ? words.t('memo.gains.none')
      : words.t('memo.gains.text', { share: words.share(scheme), without: words.maybe(without, words.share) });
  const links = [{ address: how({ of: 'poorShare' }), label: words.t('how.short') }];
  const paragraphs = [text, result.scenario.place.localities.length === 1 ? words.t('memo.gains.single') : ''];
  return [
    paperSection('gains', words.t('memo.gains.title'), {
      half: true,
      paragraphs: paragraphs.filter((one) => one !== ''),
      links,
    }),
  ];
}

function alternatives({ result, words, compare }: Seen): readonly PaperSection[] {
  const { currency, horizon } = result.scenario.place;
  const anyway = result.outcomes.channelled.counterfactual.total.mean;
  const outlay = result.outcomes.outlay.counterfactual.total.mean;
  const money = (value: number) => words.aboutMoney(value, currency);
  const text = words.t('memo.alternatives.text', {
    years: words.years(horizon),
    anyway: words.maybe(anyway, money),
    outlay: words.maybe(outlay, money),
  });
  const links = [{ address: compare, label: words.t('memo.alternatives.compare') }];
  return [
    paperSection('alternatives', words.t('memo.alternatives.title'), {
      half: true,
      paragraphs: [`${text} ${words.t('memo.alternatives.room')}`],
      links,
    }),
  ];
}

/** Of what results do not say, so many on paper. */
const LIMITS = 5;

function grounds({ memo, words }: Seen): readonly PaperSection[] {
  const { figures, byGrade } = memo.grades;
  const limits = notSaid(words);
  const text = words.t('memo.grounds.text', {
    figures,
    measured: byGrade.measured,
    reported: byGrade.reported,
    recalled: byGrade.recalled,
    assumed: byGrade.assumed,
  });
  return [
    paperSection('grounds', words.t('memo.grounds.title'), {
      from: 'input',
      paragraphs: [text, `${limits.title}: ${limits.items.slice(0, LIMITS).join(' ')}`],
    }),
  ];
}
