import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

import { runStep } from './child.mjs';
import { inProject, projectRoot, Refusal } from './project.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lockfile
 */

/**
 * @param {string} file
 * @returns {Lockfile | null}
 */
function readLock(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

/** Packages for other systems are locked but not installed. */
function isInstalled() {
  const wanted = readLock(inProject('package-lock.json'));
  const present = readLock(inProject('node_modules', '.package-lock.json'));
  if (wanted === null || present === null) return false;
  return Object.entries(wanted.packages).every(([name, locked]) => {
    if (name === '') return true;
    const installed = present.packages[name];
    if (installed === undefined) return locked.optional === true || locked.devOptional === true;
    return installed.version === locked.version;
  });
}

/** `npm` as it was started, else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  return script !== undefined && /\.c?js$/.test(script)
    ? { command: process.execPath, args: [script] }
    : { command: 'npm', args: [] };
}

const NETWORK_HINT = [
  '请检查网络和 npm 源（npm config get registry），然后再次运行同一命令。',
  'Check the network and the npm registry (npm config get registry), then run the same command again.',
].join('\n');

/** Installs what package-lock.json names, when that is not what node_modules holds. */
export async function installPackages() {
  if (!isInstalled()) {
    const { command, args } = npm();
    await runStep({
      title: '安装依赖（首次约需 2–4 分钟） / Installing packages (2 to 4 minutes the first time)',
      command,
      args: [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
      hint: NETWORK_HINT,
    });
  }
  await requireSqlite();
}

/** Whether the one native package can be loaded. */
export function sqliteWorks() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', probe], { cwd: projectRoot }).status === 0;
}

const COMPILER = {
  darwin: 'xcode-select --install',
  win32: 'Visual Studio Build Tools (Desktop development with C++), Python 3',
  linux:
    'Debian/Ubuntu: apt-get install python3 make g++   Fedora: dnf install python3 make gcc-c++',
};

/** The one native package: it is downloaded ready-made or compiled, and either may have failed. */
async function requireSqlite() {
  if (sqliteWorks()) return;
  const { command, args } = npm();
  const needed = process.platform in COMPILER ? process.platform : 'linux';
  const hint = [
    '内置数据库 SQLite 的驱动 better-sqlite3 无法加载，也无法在本机编译。请先安装编译工具，再运行同一命令：',
    'The driver of the embedded database, better-sqlite3, cannot be loaded, nor compiled here.',
    'Install a compiler, then run the same command again:',
    `  ${COMPILER[/** @type {keyof typeof COMPILER} */ (needed)]}`,
  ].join('\n');
  await runStep({
    title: '编译 better-sqlite3 / Compiling better-sqlite3',
    command,
    args: [...args, 'rebuild', 'better-sqlite3'],
    hint,
  });
  if (!sqliteWorks()) throw new Refusal(hint);
}
