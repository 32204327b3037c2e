import { once } from 'node:events';
import fs from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Core } from '@strapi/strapi';

import { createClient } from '../client';
import { DEFAULT_LOCALE } from '../content/locales';
import { systemClock } from '../shared/clock';
import { CommandRefusal, explainFailure } from '../shared/command-refusal';
import { publicOrigin } from '../shared/strapi/public-origin';
import type { ApiPaths } from '../static-copy/collections';
import { copySite, type Copied } from '../static-copy/copy-site';
import { readContext } from '../static-copy/site-context';
import { patientFetch, readFrom } from '../static-copy/site-source';
import { appDir, configuredApp, runCommand, withApp } from './with-app';

const USAGE = new CommandRefusal(
  '用法：npm run export:site -- <文件夹> [--from http://127.0.0.1:1337]',
  'Usage: npm run export:site -- <folder> [--from http://127.0.0.1:1337]',
);

export interface Export {
  /** Where the app answers: `http://127.0.0.1:1337`. */
  readonly from: string;
  /** The public address of the site; empty where there is none. */
  readonly origin: string;
  readonly folder: string;
  readonly onProgress?: (visited: number) => void;
}

/** Copies what everybody can read of an app that runs. */
export async function exportSite({ from, origin, folder, onProgress }: Export): Promise<Copied> {
  const madeAt = systemClock.now().toISOString();
  const send = patientFetch();
  const client = createClient({ url: from, fetch: send });
  const { school } = await readContext(client, DEFAULT_LOCALE, { origin, now: madeAt });
  return copySite(
    {
      ...{ origin, madeAt, timeZone: school?.timeZone, read: readFrom(from, send) },
      api: await apiPaths(),
      context: (locale) => readContext(client, locale, { origin, now: madeAt }),
    },
    folder,
    onProgress,
  );
}

/** Of this very version of the app; a test holds the document to the app. */
async function apiPaths(): Promise<ApiPaths> {
  const text = await fs.readFile(path.join(appDir, 'docs', 'openapi.json'), 'utf8');
  return (JSON.parse(text) as { readonly paths: ApiPaths }).paths;
}

/** The app's own answers, for this process alone, without starting what it does by itself. */
async function withAnswers(
  work: (from: string, strapi: Core.Strapi) => Promise<void>,
): Promise<void> {
  // It reads as fast as it can, and carries nothing out.
  Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: '1000000', SCHEDULE_RUNNER: 'false' });
  await withApp(async (strapi) => {
    strapi.server.mount();
    const server = await listen(strapi);
    try {
      const { port } = server.address() as AddressInfo;
      await work(`http://127.0.0.1:${port}`, strapi);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}

async function listen(strapi: Core.Strapi): Promise<Server> {
  const answer = strapi.server.app.callback();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function requireAnswers(from: string): Promise<void> {
  const isThere = await fetch(`${from}/healthz/live`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) return;
  throw new CommandRefusal(`${from} 没有应答。`, `Nothing answers at ${from}.`);
}

function explain({ files, bytes, missing }: Copied, folder: string): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return [
    `静态副本已写入 ${folder}：${files} 个文件、${megabytes} MB`,
    `The static copy is in ${folder}: ${files} files, ${megabytes} MB`,
    ...missing.map((address) => `  没有内容 / nothing there: ${address}`),
  ].join('\n');
}

interface Asked {
  readonly folder: string;
  readonly from: string | undefined;
}

function asked(): Asked {
  try {
    const { values, positionals } = parseArgs({
      options: { from: { type: 'string' } },
      allowPositionals: true,
    });
    const [folder, ...others] = positionals;
    const { from } = values;
    if (folder === undefined || others.length > 0) throw USAGE;
    if (from !== undefined && !/^https?:\/\//.test(from)) throw USAGE;
    return { folder, from: from?.replace(/\/+$/, '') };
  } catch {
    throw USAGE;
  }
}

/** `npm run export:site -- <folder> [--from <address>]`: of the app that runs there, or of itself. */
async function main(): Promise<void> {
  const { folder: named, from } = asked();
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  let said = 0;
  const onProgress = (visited: number) => {
    if (visited < said + 500) return;
    said = visited;
    process.stdout.write(`${visited} …\n`);
  };
  const work = async (there: string, strapi: Core.Strapi) => {
    const origin = publicOrigin(strapi);
    const copied = await exportSite({ from: there, origin, folder, onProgress });
    process.stdout.write(`${explain(copied, folder)}\n`);
  };
  if (from === undefined) await withAnswers(work);
  else {
    await requireAnswers(from);
    await work(from, await configuredApp());
  }
}

if (require.main === module) runCommand(main, explainFailure);
