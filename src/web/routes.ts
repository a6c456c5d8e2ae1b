import type { Route } from './page.ts';
import { backtestsRoutes } from './pages/backtests.ts';
import { classLeadRoutes } from './pages/class-lead.ts';
import { classDebriefRoutes } from './pages/class-debrief.ts';
import { classWallRoutes } from './pages/class-wall.ts';
import { classActsRoutes } from './pages/class-acts.ts';
import { classEventsRoutes } from './pages/class-events.ts';
import { exerciseRoutes } from './pages/exercises.ts';
import { classStartRoutes } from './pages/class-start.ts';
import { classTeamRoutes } from './pages/class-team.ts';
import { codesRoutes } from './pages/codes.ts';
import { compareRoutes } from './pages/compare.ts';
import { countriesRoutes } from './pages/countries.ts';
import { undoRoutes } from './pages/design-undo.ts';
import { designRoutes } from './pages/design.ts';
import { equityRoutes } from './pages/equity.ts';
import { evidenceRoutes } from './pages/evidence.ts';
import { glossaryRoutes } from './pages/glossary.ts';
import { giveRoutes } from './pages/give.ts';
import { giveFlyerRoutes } from './pages/give-flyer.ts';
import { givePlanRoutes } from './pages/give-plan.ts';
import { giveLiveRoutes } from './pages/give-live-data.ts';
import { pocketRoutes } from './pages/give-pocket.ts';
import { healthRoutes } from './pages/health.ts';
import { homeRoutes } from './pages/home.ts';
import { howRoutes } from './pages/how.ts';
import { lintRoutes } from './pages/lint.ts';
import { importRoutes } from './pages/import.ts';
import { memoRoutes } from './pages/memo.ts';
import { methodRoutes } from './pages/method.ts';
import { moneyRoutes } from './pages/money.ts';
import { ownRoutes } from './pages/own.ts';
import { passportRoutes } from './pages/passport.ts';
import { projectsRoutes } from './pages/projects.ts';
import { ledgerRoutes } from './pages/ledger.ts';
import { liveRoutes } from './pages/results-live-data.ts';
import { responsesRoutes } from './pages/responses.ts';
import { resultsRoutes } from './pages/results.ts';
import { savedRoutes } from './pages/results-saved.ts';
import { sensitivityRoutes } from './pages/sensitivity.ts';
import { stressRoutes } from './pages/stress.ts';
import { instrumentsRoutes } from './pages/instruments.ts';
import { runsRoutes } from './pages/runs.ts';
import { scenariosRoutes } from './pages/scenarios.ts';
import { termsRoutes } from './pages/terms.ts';
import { seekRoutes } from './pages/seek.ts';
import { whyRoutes } from './pages/why.ts';
import { tourRoutes } from './pages/tour.ts';
import { workbookRoutes } from './pages/workbook.ts';

/** Every address of the application, page by page. */
export const ROUTES: readonly Route[] = [
  ...homeRoutes,
  ...classWallRoutes,
  ...classDebriefRoutes,
  ...classLeadRoutes,
  ...tourRoutes,
  ...scenariosRoutes,
  ...ownRoutes,
  ...resultsRoutes,
  ...designRoutes,
  ...responsesRoutes,
  ...compareRoutes,
  ...equityRoutes,
  ...liveRoutes,
  ...savedRoutes,
  ...giveRoutes,
  ...giveFlyerRoutes,
  ...givePlanRoutes,
  ...giveLiveRoutes,
  ...pocketRoutes,
  ...projectsRoutes,
  ...moneyRoutes,
  ...workbookRoutes,
  ...ledgerRoutes,
  ...seekRoutes,
  ...whyRoutes,
  ...lintRoutes,
  ...memoRoutes,
  ...termsRoutes,
  ...countriesRoutes,
  ...exerciseRoutes,
  ...classStartRoutes,
  ...classTeamRoutes,
  ...classActsRoutes,
  ...classEventsRoutes,
  ...codesRoutes,
  ...evidenceRoutes,
  ...backtestsRoutes,
  ...howRoutes,
  ...methodRoutes,
  ...glossaryRoutes,
  ...importRoutes,
  ...passportRoutes,
  ...undoRoutes,
  ...sensitivityRoutes,
  ...stressRoutes,
  ...instrumentsRoutes,
  ...runsRoutes,
  ...healthRoutes,
];

/** Where forms send files. */
export const UPLOAD_PATHS: readonly string[] = ['/import', '/passport'];
