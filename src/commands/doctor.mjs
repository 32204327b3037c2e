import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

import { buildState } from './setup/build.mjs';
import { sqliteWorks } from './setup/installation.mjs';
import { inProject, projectRoot, requireSupportedNode, runCommand } from './setup/project.mjs';

/**
 * Prints what is fine and what is not.
 *
 * @param {boolean} isFine
 * @param {string} fine
 * @param {string} otherwise
 * @returns {boolean}
 */
function say(isFine, fine, otherwise) {
  console.log(isFine ? `✓ ${fine}` : `✗ ${otherwise}`);
  return isFine;
}

/** Without packages and a compiled server there is nothing to go on with. */
function foundation() {
  const { isServerThere, isServerFresh, isAdminFresh, isWidgetThere } = buildState();
  const results = [
    say(
      sqliteWorks(),
      'better-sqlite3 可用\n  better-sqlite3 works',
      'better-sqlite3 无法加载：npm ci，必要时先安装编译工具\n' +
        '  better-sqlite3 cannot be loaded: npm ci, and before it a compiler where none is there',
    ),
    say(
      isServerThere && isServerFresh,
      '服务端已编译，与源码一致\n  The server is built from these sources',
      '服务端未编译或已过时：npm run build\n  The server is not built, or from other sources: npm run build',
    ),
    say(
      isAdminFresh,
      '管理后台已构建，与源码一致\n  The admin panel is built from these sources',
      '管理后台未构建或已过时：npm run build\n  The admin panel is not built, or from other sources: npm run build',
    ),
    say(
      isWidgetThere,
      '问卷组件已构建\n  The survey widget is built',
      '问卷组件未构建：npm run build:widget\n  The survey widget is not built: npm run build:widget',
    ),
  ];
  return { isFine: results.every(Boolean), canGoOn: isServerThere };
}

// `npm run doctor`
await runCommand(async () => {
  requireSupportedNode();
  console.log(`✓ Node.js ${process.versions.node}`);
  const { isFine, canGoOn } = foundation();
  const script = inProject('dist', 'src', 'commands', 'doctor.js');
  if (!canGoOn || !fs.existsSync(script)) {
    process.exitCode = 1;
    return;
  }
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (!isFine || status !== 0) process.exitCode = 1;
});
