import type { Core } from '@strapi/strapi';

import { pageHandlers } from '../controllers/pages';

/** Pages lie at the root, where a printed code can lead to: `/s/canteen`. */
export function registerPages(strapi: Core.Strapi): void {
  const { form, send, receipt, results } = pageHandlers(strapi);
  const page = (method: 'GET' | 'POST', path: string, handler: unknown) => ({
    ...{ method, path, handler, config: { auth: false } },
    info: { type: 'content-api', pluginName: 'satisfaction-survey' },
  });
  strapi.server.routes([
    page('GET', '/s/:slug', form),
    page('POST', '/s/:slug', send),
    page('GET', '/s/:slug/receipts/:receipt', receipt),
    page('GET', '/s/:slug/results', results),
  ] as never);
}
