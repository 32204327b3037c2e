import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { databasesOfRun, freshName } from '../support/databases.mjs';
import { freePort } from '../support/free-port.mjs';
import { goldenName } from '../support/golden.mjs';
import { projectRoot, testEnvironment, testHome } from '../support/settings.mjs';
import { quantile } from './quantile.mjs';

const ROUNDS = 5;
const ASK_EVERY_MS = 10;

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

async function makeEmptyApp() {
  const home = path.join(testHome, 'empty-app');
  await fs.rm(home, { recursive: true, force: true });
  for (const [name, text] of Object.entries(EMPTY_APP)) {
    await fs.mkdir(path.dirname(path.join(home, name)), { recursive: true });
    await fs.writeFile(path.join(home, name), text);
  }
  return home;
}

/**
 * @param {{ script: string, cwd: string, env: Record<string, string>, path: string }} app
 * @returns {Promise<number>} milliseconds from the start of the process to the first 2xx answer
 */
async function start({ script, cwd, env, path: asked }) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [script], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...testEnvironment(),
      NODE_ENV: 'production',
      ...env,
      PORT: String(port),
    },
  });
  const exit = once(child, 'exit');
  try {
    for (;;) {
      const isThere = await fetch(`http://127.0.0.1:${port}${asked}`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isThere) return performance.now() - started;
      if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
      await delay(ASK_EVERY_MS);
    }
  } finally {
    child.kill('SIGTERM');
    await exit;
  }
}

/** Starts on the sample until the app is ready, against an empty Strapi, in turn. */
export async function benchBoot() {
  const databases = databasesOfRun();
  const name = freshName('boot');
  await databases.copy(goldenName('sample'), name);
  const home = await makeEmptyApp();
  const app = {
    ...{ script: path.join(projectRoot, 'src/commands/start.mjs'), cwd: projectRoot },
    ...{ env: databases.env(name), path: '/healthz/ready' },
  };
  const empty = { script: path.join(home, 'start.js'), cwd: home, env: {}, path: '/_health' };
  await start(empty);
  await start(app);
  const ofApp = [];
  const ofEmpty = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ofApp.push(await start(app));
    ofEmpty.push(await start(empty));
  }
  await databases.drop(name);
  const [own, floor] = [quantile(ofApp, 0.5), quantile(ofEmpty, 0.5)];
  console.table({
    boot: {
      'median ms': Math.round(own),
      'best ms': Math.round(Math.min(...ofApp)),
      'empty Strapi median ms': Math.round(floor),
      'empty Strapi best ms': Math.round(Math.min(...ofEmpty)),
      'app/empty': (own / floor).toFixed(2),
    },
  });
}
