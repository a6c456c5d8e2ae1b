import { DATA_VERSION } from '../../evidence/version.ts';
import { MODEL_VERSION } from '../../model/version.ts';
import { json, type Route } from '../page.ts';

/** For the machines that watch: is it alive, and which versions answer? */
export const healthRoutes: readonly Route[] = [
  { method: 'get', path: '/health', handle: () => json({ ok: true }) },
  {
    method: 'get',
    path: '/-/versions',
    formats: ['html', 'json'],
    handle: () => json({ ok: true, model: MODEL_VERSION, data: DATA_VERSION, node: process.versions.node }),
  },
];
