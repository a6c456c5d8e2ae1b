import { constants } from 'node:zlib';
import compression from 'compression';
import cookieParser from 'cookie-parser';
import express, { type Express, type Request } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openExerciseFiles } from '../storage/exercise-files.ts';
import { withKeptScenarios } from '../storage/kept-scenarios.ts';
import { readSecret } from '../storage/secret.ts';
import { allowOnly, methodsByPath, onlyKnownMethods } from './allow-only.ts';
import { answer } from './answer.ts';
import { createAssets } from './assets.ts';
import { classesOf } from './class/hub.ts';
import { classDoor } from './class-door.ts';
import { createCsrf } from './csrf.ts';
import { answerFailure, nothingHere } from './failures.ts';
import { atMost, FORM, isOfClass, LIMITS, type Limits } from './limits.ts';
import { findOrigin } from './origin.ts';
import type { Route, Site } from './page.ts';
import { chooseFormat, chooseLanguage } from './reading.ts';
import { createRender } from './render.ts';
import { requestLog } from './request-log.ts';
import { ROUTES, UPLOAD_PATHS } from './routes.ts';
import { securityHeaders } from './security.ts';
import { createSendPage } from './send.ts';
import { readUploads } from './uploads.ts';
import { refuseGuessing } from './wrong-codes.ts';

/** A millisecond or two more for a page than what the middleware does by itself, and a tenth less on its way. */
const COMPRESSION = { brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 } } };

export interface AppOptions extends Omit<Site, 'exercises' | 'classes'> {
  readonly config: Pick<Config, 'behindTls' | 'directories'> & Partial<Pick<Config, 'isClass'>>;
  readonly log: Logger;
  readonly limits?: Partial<Limits>;
  /** With `isClass`: does a request come from the machine itself? By its address, unless a test says otherwise. */
  readonly isOwn?: (request: Request) => boolean;
  /** The addresses it answers; all of them unless a test says otherwise. */
  readonly routes?: readonly Route[];
}

/** The web application. Its body is the way of a request, in order. */
export function createApp({
  pool,
  store,
  scenarios,
  config,
  log,
  limits: given,
  isOwn,
  routes = ROUTES,
}: AppOptions): Express {
  const limits = { ...LIMITS, ...given };
  const assets = createAssets(config.directories);
  const sendPage = createSendPage(createRender(config.directories.views), assets);
  const csrf = createCsrf(readSecret(config.directories.store), config.behindTls);
  const effort = {
    run: atMost(limits.runsPerMinute),
    save: atMost(limits.savesPerMinute),
    class: atMost(limits.classPerMinute),
  };
  const { answerMilliseconds, patienceMilliseconds } = limits;
  const exercises = openExerciseFiles(config.directories.exercises, scenarios);
  const site = {
    pool,
    store,
    scenarios: withKeptScenarios(scenarios, store),
    exercises,
    classes: classesOf(store, pool),
  };
  const answering = { site, csrf, sendPage, answerMilliseconds, patienceMilliseconds };

  const app = express();
  app.disable('x-powered-by');
  // Whatever happens before our own error page, express shows no stack trace.
  app.set('env', 'production');
  app.set('trust proxy', config.behindTls ? 1 : false);
  app.set('query parser', 'simple');

  app.use(requestLog(log));
  app.use(securityHeaders(config.behindTls));
  app.use('/assets', assets.serve);
  app.use(compression(COMPRESSION));
  app.use(cookieParser());
  app.use(chooseLanguage(config.behindTls));
  app.use(chooseFormat);
  app.use(findOrigin(config.isClass ?? false));
  app.use(atMost(limits.pagesPerMinute, isOfClass));
  if (config.isClass ?? false) app.use(classDoor(isOwn));
  for (const [path, methods] of methodsByPath(routes)) app.all(path, allowOnly(methods));
  app.use(onlyKnownMethods);
  app.use(express.urlencoded(FORM));
  app.use([...UPLOAD_PATHS], ...readUploads);
  app.use(
    '/class',
    refuseGuessing(limits.wrongCodesPerMinute, async (code) => (await store.classes.find(code)) !== null),
  );
  app.use(csrf.protect);
  for (const route of routes) {
    const rate = route.effort === undefined ? [] : [effort[route.effort]];
    app[route.method](route.path, ...rate, answer(route, answering));
  }
  app.use(nothingHere);
  app.use(answerFailure(sendPage));
  return app;
}
