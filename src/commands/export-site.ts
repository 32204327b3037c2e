import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { mappedPages } from '../channels/site-map/mapped-pages';
import type { Locale } from '../content/locales';
import { publicApi } from '../content/openapi/public-api';
import { createSiteReader } from '../content/site-reader';
import { systemClock } from '../shared/clock';
import { CommandRefusal, explainFailure } from '../shared/command-refusal';
import { publicOrigin } from '../shared/strapi/public-origin';
import { answerNotFound, contextFor } from '../site/site';
import { liveOnlyMarkup } from '../static-copy/copied-page';
import { copySite, type Copied } from '../static-copy/copy-site';
import { readFrom } from '../static-copy/site-source';
import { runCommand, withApp } from './with-app';

const USAGE = new CommandRefusal(
  '用法：npm run export:site -- <文件夹>',
  'Usage: npm run export:site -- <folder>',
);

/** Copies what everybody can read of an app whose routes are mounted; it need not listen. */
export async function exportSite(
  strapi: Core.Strapi,
  folder: string,
  onProgress?: (visited: number) => void,
): Promise<Copied> {
  const server = await listen(strapi);
  try {
    const now = systemClock.now();
    const madeAt = now.toISOString();
    const reader = createSiteReader(strapi);
    const origin = publicOrigin(strapi);
    const context = (locale: Locale) => contextFor({ locale, origin, now: madeAt }, reader);
    const { timeZone } = (await reader.school('zh-Hans')) ?? {};
    const { port } = server.address() as AddressInfo;
    return await copySite(
      {
        ...{ origin, madeAt, timeZone },
        read: readFrom(`http://127.0.0.1:${port}`),
        pages: (await mappedPages(strapi, now)).map((page) => page.path),
        api: publicApi(strapi).paths,
        liveOnly: async (locale) => liveOnlyMarkup(await context(locale)),
        notFound: async (locale) =>
          (await answerNotFound({ locale, origin, now: madeAt }, reader)).html,
      },
      folder,
      onProgress,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The app's own answers, for this process alone. */
async function listen(strapi: Core.Strapi): Promise<Server> {
  const answer = strapi.server.app.callback();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function explain({ files, bytes, missing }: Copied, folder: string): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return [
    `静态副本已写入 ${folder}：${files} 个文件、${megabytes} MB`,
    `The static copy is in ${folder}: ${files} files, ${megabytes} MB`,
    ...missing.map((address) => `  没有内容 / nothing there: ${address}`),
  ].join('\n');
}

/** `npm run export:site -- <folder>`: while the app runs or not. */
async function main(): Promise<void> {
  const [named, ...others] = process.argv.slice(2);
  if (named === undefined || named.startsWith('-') || others.length > 0) throw USAGE;
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  // It reads as fast as it can, and carries nothing out.
  Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: '1000000', SCHEDULE_RUNNER: 'false' });
  await withApp(async (strapi) => {
    strapi.server.mount();
    let said = 0;
    const copied = await exportSite(strapi, folder, (visited) => {
      if (visited < said + 500) return;
      said = visited;
      process.stdout.write(`${visited} …\n`);
    });
    process.stdout.write(`${explain(copied, folder)}\n`);
  });
}

if (require.main === module) runCommand(main, explainFailure);
