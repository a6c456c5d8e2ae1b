import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { csvTable } from '../csv-table.ts';
import { csv, json, notFound, page, redirect, type Reply, type Route, type Visit } from '../page.ts';
import { getPath } from '../../scenario/overrides.ts';
import type { Scenario } from '../../scenario/types.ts';
import { readAct, type Act } from './design-acts.ts';
import { placeOfDesign } from './design-address.ts';
import { fieldData, fieldTable } from './design-data.ts';
import { inputId } from './design-field-view.ts';
import { newName } from './design-new-name.ts';
import { readStep } from './design-read.ts';
import { idsOf, sectionsOf } from './design-sections.ts';
import { asStep, stepAfter, STEPS, type StepId } from './design-steps.ts';
import { undoView } from './design-undo.ts';
import type { Reader } from './design-frame.ts';
import { designOverview } from './design-overview-view.ts';
import { designStepView, type Sent } from './design-view.ts';
import { isReply, openDesign, refusalOf, tidiedAddress, type Opened } from './results-open.ts';

export const designRoutes: readonly Route[] = [
  { method: 'get', path: '/scenarios/:id/design', formats: ['html', 'json', 'csv'], handle: showDesign },
  { method: 'get', path: '/scenarios/:id/design/:step', formats: ['html', 'json', 'csv'], handle: showDesign },
  { method: 'post', path: '/scenarios/:id/design/:step', effort: 'run', handle: changeStep },
];

/** The overview, or one step of the form; as data, every field with value, bounds and source. */
async function showDesign(visit: Visit): Promise<Reply> {
  const step = asStep(visit.params['step']);
  if (visit.params['step'] !== undefined && step === null) return notFound();
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  if (visit.format !== 'html') return giveFields(visit, opened, step);
  const tidied = tidiedAddress(visit, opened.design);
  if (tidied !== null) return redirect(tidied);
  return step === null ? overviewPage(visit, opened) : stepPage(visit, opened, step, 200);
}

async function overviewPage(visit: Visit, opened: Opened): Promise<Reply> {
  const view = designOverview(opened, await readerOf(visit, opened));
  return page({ template: 'pages/design', title: view.title, description: view.lead, view, ...frame(opened) });
}

async function stepPage(visit: Visit, opened: Opened, step: StepId, status: number, sent?: Sent): Promise<Reply> {
  const view = designStepView(opened, step, await readerOf(visit, opened), sent);
  const title = view.problems === null ? view.title : opened.words.t('design.problems.page', { title: view.title });
  return page({ template: 'pages/design-step', title, description: view.lead, view, ...frame(opened) }, status);
}

async function readerOf(visit: Visit, { file, design }: Opened): Promise<Reader> {
  return { csrf: visit.csrf(), undo: await undoView(visit, file.id, design) };
}

const frame = ({ file, design }: Opened) => ({
  door: 'officer' as const,
  wide: true,
  scripts: ['design.js'],
  design: { id: file.id, query: design.moved },
});

function giveFields({ format }: Visit, { file, design, words }: Opened, step: StepId | null): Reply {
  const refused = refusalOf(design);
  if (refused !== null) return refused;
  const steps = step === null ? STEPS : [step];
  const fields = fieldData(steps, design.base, design.scenario, design.moved, words);
  const versions = { model: MODEL_VERSION, data: DATA_VERSION };
  if (format === 'csv')
    return csv(
      csvTable(fieldTable(fields), { ...versions, seed: design.seed, draws: design.draws }),
      `${file.id}-design`,
    );
  const asked = steps.map((one) => ({ step: one, fields: fields.filter((field) => field.step === one) }));
  return json({ scenario: file.id, levers: design.moved, steps: asked, ...versions });
}

/** Reads a step that was sent: what is right becomes the address of the design as changed, what is wrong comes back as it was typed. */
async function changeStep(visit: Visit): Promise<Reply> {
  const step = asStep(visit.params['step']);
  if (step === null) return notFound();
  const opened = await openDesign(visit);
  if (isReply(opened)) return opened;
  const { design, words, file } = opened;
  const act = readAct(visit.body['do']);
  const present = { raw: design.raw, scenario: design.scenario, base: file.raw };
  const form = { ...present, sections: sectionsOf(step, design.scenario), typed: typedOf(visit.body), words };
  const { changed, problems, typed } = readStep(form, act, newName(words));
  if (changed === null) return stepPage(visit, opened, step, 422, { typed, problems });
  const { id, query } = await placeOfDesign(visit, opened, changed);
  const next = act.kind === 'next' ? stepAfter(step) : step;
  const anchor = anchorOf(act, changed.scenario);
  return redirect(`/scenarios/${id}/design${next === null ? '' : `/${next}`}${query}${anchor}`);
}

/** Where the reader looks next: at what is new, at the list of what is gone, at the sum that was scaled. */
function anchorOf(act: Act, scenario: Scenario): string {
  if (!('at' in act)) return '';
  if (act.kind === 'scale') return `#${inputId(`sum-${act.at}`)}`;
  const list = getPath(scenario, act.at);
  if (act.kind === 'add' && Array.isArray(list)) {
    const last = idsOf(list).at(-1) ?? list.length - 1;
    return `#${inputId(`${act.at}.${last}`)}`;
  }
  const isItem = act.kind === 'remove' && list === undefined;
  return `#${inputId(isItem ? act.at.slice(0, act.at.lastIndexOf('.')) : act.at)}`;
}

/** Fields of the body as texts, whole: what is long may be a list. */
function typedOf(body: Visit['body']): Readonly<Record<string, string>> {
  const texts = Object.entries(body).map(
    ([key, value]) => [key, Array.isArray(value) ? (value.at(-1) as unknown) : value] as const,
  );
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
