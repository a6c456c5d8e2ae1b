import { lead } from './lead.ts';
import { debrief } from './debrief.ts';
import { classRoom } from './class.ts';
import { wall } from './wall.ts';
import { exercises } from './exercises.ts';
import { memo } from './memo.ts';
import { termsSheet } from './terms-sheet.ts';
import { lint } from './lint.ts';
import { ratioLine } from './ratio-line.ts';
import { menu } from './menu.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { equity } from './equity.ts';
import { pocket } from './pocket.ts';
import { problems } from './problems.ts';
import { labels } from './labels.ts';
import { terms } from './terms.ts';
import { outcomes } from './outcomes.ts';
import { parameters } from './parameters.ts';
import { events } from './events.ts';
import { summary } from './summary.ts';
import { glossary } from './glossary.ts';
import { home } from './home.ts';
import { scenarios } from './scenarios.ts';
import { results } from './results.ts';
import { live } from './live.ts';
import { give } from './give.ts';
import { flyer } from './flyer.ts';
import { planner } from './planner.ts';
import { projects } from './projects.ts';
import { errors } from './errors.ts';
import { joining } from './joining.ts';
import { tour } from './tour.ts';
import { layout } from './layout.ts';
import { figures } from './figures.ts';
import { backtests } from './backtests.ts';
import { evidence } from './evidence.ts';
import { settings } from './settings.ts';
import { countries } from './countries.ts';
import { own } from './own.ts';
import { method } from './method.ts';
import { runs } from './runs.ts';
import { responses } from './responses.ts';
import { cli } from './cli.ts';
import { seek } from './seek.ts';
import { why } from './why.ts';
import { workbook } from './workbook.ts';
import { ledger } from './ledger.ts';
import { reasons } from './reasons.ts';
import { design } from './design.ts';
import { how } from './how.ts';
import { upload } from './upload.ts';
import { undo } from './undo.ts';
import { passport } from './passport.ts';
import { quantities } from './quantities.ts';
import { instruments } from './instruments.ts';
import { stress } from './stress.ts';
import { sensitivity } from './sensitivity.ts';

/** Every English text, by area: the key of a text is its path here, `home.title`. */
export const en = {
  common,
  compare,
  equity,
  pocket,
  problems,
  labels,
  terms,
  outcomes,
  parameters,
  events,
  summary,
  glossary,
  home,
  scenarios,
  results,
  live,
  give,
  projects,
  errors,
  joining,
  tour,
  layout,
  figures,
  backtests,
  evidence,
  settings,
  countries,
  own,
  method,
  runs,
  responses,
  cli,
  seek,
  why,
  workbook,
  ledger,
  reasons,
  design,
  how,
  passport,
  undo,
  upload,
  quantities,
  instruments,
  stress,
  sensitivity,
  menu,
  ratioLine,
  lint,
  memo,
  flyer,
  planner,
  termsSheet,
  class: classRoom,
  wall,
  exercises,
  debrief,
  lead,
};
