import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { runStep } from './child.mjs';
import { inProject, projectRoot } from './project.mjs';
import { isWidgetBuilt } from './widget.mjs';

const SOURCES = ['config', 'src', 'database/migrations', 'tsconfig.json', 'package-lock.json'];

/** What tsc writes below dist. */
const COMPILED = ['config', 'src', 'database', 'tsconfig.tsbuildinfo'];

/**
 * @param {string} entry
 * @returns {string[]}
 */
function filesOf(entry) {
  if (!fs.existsSync(entry)) return [];
  if (!fs.statSync(entry).isDirectory()) return [entry];
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)))
    .filter((file) => !/\.test\.tsx?$|\.mjs$|\.md$/.test(file));
}

/** The state of everything that is compiled, by content: dates change with every clone. */
function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const file of SOURCES.flatMap((entry) => filesOf(inProject(entry)))) {
    hash.update(`\0${path.relative(projectRoot, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

const SERVER_STAMP = inProject('dist', '.server-of');
const ADMIN_STAMP = inProject('dist', '.admin-of');

/**
 * @param {string} stamp
 * @param {string} hash
 */
const isOf = (stamp, hash) =>
  fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8').trim() === hash;

/** Compiles the server into `dist` unless it is there for these sources. */
export async function compileServer() {
  const hash = sourceHash();
  if (isOf(SERVER_STAMP, hash)) return;
  const fresh = inProject('.tmp', `compile-${process.pid}`);
  const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
  try {
    await runStep({
      title: '编译服务端 / Compiling the server',
      args: [compiler, '--incremental', 'false', '--outDir', fresh],
    });
    // Swapped in whole: a source that is gone leaves nothing behind that Strapi would still load.
    fs.mkdirSync(inProject('dist'), { recursive: true });
    for (const name of COMPILED) {
      fs.rmSync(inProject('dist', name), { recursive: true, force: true });
      const made = path.join(fresh, name);
      if (fs.existsSync(made)) fs.renameSync(made, inProject('dist', name));
    }
    fs.writeFileSync(SERVER_STAMP, `${hash}\n`);
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** Builds server, admin panel and widget for production, even when they are there. */
export async function build() {
  const hash = sourceHash();
  fs.rmSync(inProject('dist'), { recursive: true, force: true });
  await runStep({
    title: '构建管理后台（约 1 分钟） / Building the admin panel (about a minute)',
    args: [inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'build'],
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  await runStep({
    title: '构建问卷组件 / Building the survey widget',
    args: [inProject('src', 'commands', 'widget.mjs')],
    env: { NODE_ENV: 'production' },
  });
  fs.writeFileSync(SERVER_STAMP, `${hash}\n`);
  fs.writeFileSync(ADMIN_STAMP, `${hash}\n`);
}

/** What is built, and whether it is built from these sources. */
export function buildState() {
  // A deployed folder holds no sources to compare with.
  const isDeployed = !fs.existsSync(inProject('tsconfig.json'));
  const hash = isDeployed ? '' : sourceHash();
  return {
    isServerThere: fs.existsSync(inProject('dist', 'src', 'index.js')),
    isServerFresh: isDeployed || isOf(SERVER_STAMP, hash),
    isAdminFresh: isDeployed ? fs.existsSync(ADMIN_STAMP) : isOf(ADMIN_STAMP, hash),
    isWidgetThere: isWidgetBuilt(),
  };
}

/** Builds for production unless the build is there for these sources. */
export async function buildIfStale() {
  const hash = sourceHash();
  const isBuilt = isOf(SERVER_STAMP, hash) && isOf(ADMIN_STAMP, hash) && isWidgetBuilt();
  if (!isBuilt) await build();
}
