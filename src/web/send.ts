import type { Request, Response } from 'express';
import type { Assets } from './assets.ts';
import { layoutView, NOWHERE } from './layout-view.ts';
import type { Page } from './page.ts';
import { readingOf } from './reading.ts';
import type { Render } from './render.ts';

export type SendPage = (request: Request, response: Response, status: number, page: Page) => void;

/** Puts a page into the layout and sends it. */
export function createSendPage(render: Render, assets: Assets): SendPage {
  return (request, response, status, page) => {
    const { words } = readingOf(response);
    const body = render(page.template, page.view, words);
    const address = new URL(request.originalUrl.replace(/^\/+/, '/'), originOf(request));
    response.status(status).type('html');
    response.send(render('layouts/main', layoutView({ page, body, address, words, assets }), words));
  };
}

/** Scheme and host as the reader's browser knows them; `NOWHERE` for this machine's bare number, which nobody else can open. */
function originOf({ protocol, headers }: Request): string {
  const host = headers.host ?? '';
  return HOST.test(host) && !host.startsWith('127.') ? `${protocol}://${host}` : NOWHERE;
}
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::\d{1,5})?$/i;
