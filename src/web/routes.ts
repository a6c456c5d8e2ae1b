import type { Route } from './page.ts';
import { healthRoutes } from './pages/health.ts';

/** Every address of the application, page by page. */
export const ROUTES: readonly Route[] = [...healthRoutes];
