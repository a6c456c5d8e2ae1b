import { findingRows } from '../../analysis/lint/finding-table.ts';
import { lint } from '../../analysis/lint/lint.ts';
import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { findingText } from '../../words/lint.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, page, type Reply, type Route, type Visit } from '../page.ts';
import { designMenu, type DesignMenu } from './design-menu.ts';
import { entryItems } from './entry-items.ts';
import { lintView, type LintView } from './lint-view.ts';
import { isReply, openDesign, refusalOf, type Opened } from './results-open.ts';
import { queryText } from './results-query.ts';

export const lintRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/lint', formats: ['html', 'json', 'csv'], handle: showLint },
];

export interface LintPage extends LintView {
  readonly title: string;
  readonly menu: DesignMenu;
  readonly problems: readonly string[];
  readonly take: readonly { readonly address: string; readonly label: string }[];
}

/** What is odd about one design: nothing is played for it. */
async function showLint(visit: Visit): Promise<Reply> {
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { file, design } = opened;
  if (visit.format === 'html') return pageOf(opened);
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const about = { model: MODEL_VERSION, data: DATA_VERSION };
  const findings = lint(design.scenario);
  if (visit.format === 'csv') return csv(csvTable(findingRows(findings), about), `${file.id}-lint`);
  const said = findings.map((finding) => ({ ...finding, ...findingText(finding, design.scenario, opened.words) }));
  return json({ ok: true, ...about, findings: said });
}

function pageOf(opened: Opened): Reply {
  const view = lintPage(opened);
  const { file, design } = opened;
  return page({
    template: 'pages/lint',
    title: view.title,
    description: view.intro,
    view,
    door: 'officer',
    design: { id: file.id, query: design.moved },
  });
}

export function lintPage(opened: Opened): LintPage {
  const { file, design, words } = opened;
  const address = `/scenarios/${file.id}`;
  const query = queryText(design.moved, { ...design, nominal: false });
  return {
    ...lintView(design.scenario, { address, query }, words),
    title: words.t('lint.pageTitle', { name: words.text(design.scenario.title) }),
    menu: designMenu(opened, null),
    problems: entryItems(design, words).map(({ message }) => message),
    take: [
      { address: `${address}/lint.json${query}`, label: words.t('lint.take.json') },
      { address: `${address}/lint.csv${query}`, label: words.t('lint.take.csv') },
      { address: `${address}${query}`, label: words.t('lint.back') },
    ],
  };
}
