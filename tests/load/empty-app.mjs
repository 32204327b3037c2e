import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { freePort } from '../support/free-port.mjs';
import { testEnvironment, testHome } from '../support/settings.mjs';

/** Strapi and the same plugins of Strapi's without a line of ours: the floor of a start. */
const EMPTY_APP = {
  'package.json': JSON.stringify({
    name: 'empty-app',
    private: true,
    dependencies: {
      '@strapi/strapi': '*',
      '@strapi/plugin-graphql': '*',
      '@strapi/plugin-users-permissions': '*',
    },
  }),
  'config/server.js': `module.exports = { host: '127.0.0.1', port: Number(process.env.PORT), app: { keys: ['a', 'b'] } };`,
  'config/admin.js': `module.exports = { serveAdminPanel: false, auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } }, secrets: { encryptionKey: 'd' } };`,
  'config/plugins.js': `module.exports = { 'users-permissions': { config: { jwtSecret: 'e' } } };`,
  'config/database.js': `module.exports = { connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } };`,
  'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
  'src/api/.gitkeep': '',
  'public/uploads/.gitkeep': '',
  '.tmp/.gitkeep': '',
  'start.js': `require('@strapi/strapi').createStrapi({ appDir: __dirname, distDir: __dirname }).start();`,
};

/** A type as the first page of Strapi's guide makes it, which everybody may list. */
const LISTED_TYPE = {
  'src/api/article/content-types/article/schema.json': JSON.stringify({
    kind: 'collectionType',
    collectionName: 'articles',
    info: { singularName: 'article', pluralName: 'articles', displayName: 'Article' },
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' }, body: { type: 'text' }, day: { type: 'date' } },
  }),
  ...Object.fromEntries(
    ['Controller', 'Router', 'Service'].map((part) => [
      `src/api/article/${part.toLowerCase().replace('router', 'route')}s/article.js`,
      `module.exports = require('@strapi/strapi').factories.createCore${part}('api::article.article');`,
    ]),
  ),
  'src/index.js': `module.exports = {
    async bootstrap({ strapi }) {
      const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
      const data = { action: 'api::article.article.find', role: role.id };
      await strapi.db.query('plugin::users-permissions.permission').create({ data });
      const body = 'x'.repeat(Number(process.env.ARTICLE_BYTES ?? 500));
      for (let no = 0; no < 100; no += 1) {
        const article = { title: 'Article ' + no, body, day: '2025-06-01' };
        await strapi.documents('api::article.article').create({ data: article, status: 'published' });
      }
    },
  };`,
};

/** @param {{ isListed?: boolean }} [form] with a type and a hundred rows of it */
export async function makeEmptyApp({ isListed = false } = {}) {
  const home = path.join(testHome, isListed ? 'stock-app' : 'empty-app');
  await fs.rm(home, { recursive: true, force: true });
  for (const [name, text] of Object.entries({ ...EMPTY_APP, ...(isListed ? LISTED_TYPE : {}) })) {
    await fs.mkdir(path.dirname(path.join(home, name)), { recursive: true });
    await fs.writeFile(path.join(home, name), text);
  }
  return home;
}

/**
 * Strapi alone, with a list that it answers by its own means.
 *
 * @param {{ bytesOfRow: number }} form
 */
export async function startStockApp({ bytesOfRow }) {
  const home = await makeEmptyApp({ isListed: true });
  const port = await freePort();
  const env = { NODE_ENV: 'production', PORT: String(port), ARTICLE_BYTES: String(bytesOfRow) };
  const child = spawn(process.execPath, ['start.js'], {
    ...{ cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
    env: { ...process.env, ...testEnvironment(), ...env },
  });
  const exit = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await exit;
  };
  while (
    !(await fetch(`${url}/_health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`Strapi ended with ${child.exitCode}`);
    await delay(50);
  }
  return { url, stop };
}
