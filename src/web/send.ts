import type { Request, Response } from 'express';
import type { Assets } from './assets.ts';
import { layoutView } from './layout-view.ts';
import { originIn } from './origin.ts';
import type { Page } from './page.ts';
import { readingOf } from './reading.ts';
import type { Render } from './render.ts';

export type SendPage = (request: Request, response: Response, status: number, page: Page) => void;

/** Puts a page into the layout and sends it. */
export function createSendPage(render: Render, assets: Assets): SendPage {
  return (request, response, status, page) => {
    const { words } = readingOf(response);
    const body = render(page.template, page.view, words);
    const address = new URL(request.originalUrl.replace(/^\/+/, '/'), originIn(response));
    response.status(status).type('html');
    response.send(render('layouts/main', layoutView({ page, body, address, words, assets }), words));
  };
}
