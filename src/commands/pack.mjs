import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

import { inProject, runCommand } from './setup/project.mjs';

/**
 * `npm run test:pack`: packs the plugin as npm would get it, installs the tarball into an empty
 * Strapi app, builds that app's panel, boots it and asks the plugin whether it is alive.
 */

const PLUGIN = 'delivery';
const work = inProject('.tmp', 'pack');
const stage = path.join(work, 'src', 'plugins', PLUGIN);
const app = path.join(work, 'app');
const START_WITHIN_MS = 120_000;
const execute = promisify(execFile);

/** Peers only: a second copy of these breaks error classes on the server and contexts in the panel. */
const PEERS = {
  '@strapi/design-system': '^2.0.0',
  '@strapi/icons': '^2.0.0',
  '@strapi/strapi': '^5.54.0',
  '@strapi/utils': '^5.54.0',
  react: '^18.0.0',
  'react-dom': '^18.0.0',
  'react-intl': '^6.0.0',
  'react-router-dom': '^6.0.0',
  'styled-components': '^6.0.0',
};

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').ExecFileOptions} options
 */
async function run(program, args, options) {
  try {
    return String((await execute(program, args, { maxBuffer: 64 * 2 ** 20, ...options })).stdout);
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{ stdout?: string, stderr?: string }} */ (
      error
    );
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** @param {string} file */
const readJson = async (file) =>
  /** @type {Record<string, unknown>} */ (JSON.parse(await fs.readFile(file, 'utf8')));

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {string} side */
const exportsOf = (side) => ({
  source: `./${side}/src/index.ts`,
  import: `./dist/${side}/index.mjs`,
  require: `./dist/${side}/index.js`,
  default: `./dist/${side}/index.js`,
});

/** Copies the plugin and the shared modules it takes along, with the manifest npm gets. */
async function stagePlugin() {
  await fs.rm(work, { recursive: true, force: true });
  const copy = {
    recursive: true,
    filter: (/** @type {string} */ file) => !/\.test\.tsx?$/.test(file),
  };
  await fs.cp(inProject('src', 'plugins', PLUGIN), stage, copy);
  await fs.cp(inProject('src', 'shared'), path.join(work, 'src', 'shared'), copy);
  const { private: _private, ...manifest } = await readJson(path.join(stage, 'package.json'));
  const { dependencies } = await readJson(inProject('package.json'));
  const {
    zod,
    fflate,
    'prom-client': prometheus,
  } = /** @type {Record<string, string>} */ (dependencies);
  await writeJson(path.join(stage, 'package.json'), {
    ...manifest,
    type: 'commonjs',
    files: ['dist', 'README.md'],
    exports: {
      './package.json': './package.json',
      './strapi-admin': exportsOf('admin'),
      './strapi-server': exportsOf('server'),
    },
    dependencies: { zod, fflate, 'prom-client': prometheus },
    peerDependencies: PEERS,
  });
}

/** @returns {Promise<string>} the tarball */
async function pack() {
  const builder = inProject('node_modules', '@strapi', 'sdk-plugin', 'bin', 'strapi-plugin.js');
  await run(process.execPath, [builder, 'build', '--minify'], { cwd: stage });
  const printed = await run('npm', ['pack', '--json', '--pack-destination', work], { cwd: stage });
  const [{ filename }] = /** @type {[{ filename: string }]} */ (JSON.parse(printed));
  return path.join(work, filename);
}

/**
 * An empty Strapi app below the project, so that it finds Strapi itself among the project's
 * packages; only the tarball is installed into it.
 *
 * @param {string} tarball
 */
async function makeApp(tarball) {
  const manifest = { name: 'empty-app', private: true };
  const own = { [`strapi-plugin-${PLUGIN}`]: `file:${tarball}` };
  await writeJson(path.join(app, 'package.json'), { ...manifest, dependencies: own });
  const secret = () => randomBytes(16).toString('hex');
  const files = {
    'config/server.js': `module.exports = { host: '127.0.0.1', port: Number(process.env.PORT), app: { keys: ['${secret()}'] } };`,
    'config/admin.js': `module.exports = { auth: { secret: '${secret()}' }, apiToken: { salt: '${secret()}' }, transfer: { token: { salt: '${secret()}' } }, secrets: { encryptionKey: '${secret()}' } };`,
    'config/database.js': `module.exports = { connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } };`,
    'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];`,
    'config/plugins.js': `module.exports = { '${PLUGIN}': { enabled: true } };`,
    'public/uploads/.gitkeep': '',
    'src/api/.gitkeep': '',
    '.tmp/.gitkeep': '',
  };
  // Without its own, Strapi would find the project's further up.
  await writeJson(path.join(app, 'tsconfig.json'), {
    compilerOptions: {
      module: 'CommonJS',
      allowJs: true,
      checkJs: false,
      outDir: 'dist',
      rootDir: '.',
    },
    include: ['config'],
  });
  for (const [name, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(app, name)), { recursive: true });
    await fs.writeFile(path.join(app, name), text);
  }
  await fs.copyFile(inProject('favicon.png'), path.join(app, 'favicon.png'));
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'];
  await run('npm', ['install', ...quiet], { cwd: app });
  // Strapi's build wants these named; they are the project's, so that there is one copy of each.
  await writeJson(path.join(app, 'package.json'), {
    ...manifest,
    dependencies: { ...own, ...PEERS },
  });
}

const strapi = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const environment = {
  ...process.env,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  // Strapi looks for plugins from its own folder, which here is the project's and not the app's.
  NODE_PATH: path.join(app, 'node_modules'),
  PORT: String(20_000 + (process.pid % 10_000)),
};

async function buildPanel() {
  await run(process.execPath, [strapi, 'build'], { cwd: app, env: environment });
  const assets = path.join(app, 'dist', 'build');
  for (const name of await fs.readdir(assets)) {
    if (!name.endsWith('.js')) continue;
    const text = await fs.readFile(path.join(assets, name), 'utf8');
    if (text.includes(`plugin::${PLUGIN}.`)) return;
  }
  throw new Error('The panel of the empty app does not contain the plugin');
}

/** Boots the app and asks it; the process is ended whatever happens. */
async function bootAndAsk() {
  const child = spawn(process.execPath, [strapi, 'start'], { cwd: app, env: environment });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => (printed += String(chunk)));
  }
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${environment.PORT}`;
  try {
    const until = Date.now() + START_WITHIN_MS;
    const status = async (/** @type {string} */ where) =>
      fetch(url + where).then(
        (response) => response.status,
        () => 0,
      );
    while ((await status('/healthz/live')) !== 200) {
      if (child.exitCode !== null || Date.now() > until) {
        throw new Error(`The empty app did not start:\n${printed}`);
      }
      await delay(200);
    }
    // Nobody has made an administrator there, and readiness says so.
    const ready = await status('/healthz/ready');
    if (ready !== 503) throw new Error(`/healthz/ready answered ${ready}, expected 503`);
    const admin = await status(`/${PLUGIN}/status`);
    if (admin !== 401)
      throw new Error(`The status answered a stranger with ${admin}, expected 401`);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/**
 * @template Result
 * @param {string} title
 * @param {() => Promise<Result>} step
 */
async function said(title, step) {
  const started = Date.now();
  const result = await step();
  console.log(`✓ ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

await runCommand(async () => {
  await said('plugin staged with the manifest for npm', stagePlugin);
  const tarball = await said('built and packed', pack);
  await said('tarball installed into an empty Strapi app', () => makeApp(tarball));
  await said('panel of that app built, the plugin in it', buildPanel);
  await said('booted: alive, not ready without an administrator, guarded', bootAndAsk);
  await fs.rm(work, { recursive: true, force: true });
});
