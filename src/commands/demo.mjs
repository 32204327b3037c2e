import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

import { buildIfStale } from './setup/build.mjs';
import { ended } from './setup/child.mjs';
import { setting, writeMissingSecrets } from './setup/dotenv-file.mjs';
import { installPackages } from './setup/installation.mjs';
import { isFree } from './setup/port.mjs';
import {
  inProject,
  projectRoot,
  Refusal,
  requireSupportedNode,
  runCommand,
} from './setup/project.mjs';
import { provideSampleSchool } from './setup/sample-school.mjs';

const ASK_EVERY_MS = 100;

/** The demo's users have known passwords, so only this machine may reach it unless HOST says more. */
const host = setting('HOST') ?? '127.0.0.1';
const port = Number(setting('PORT') ?? 1337);

async function requireFreePort() {
  if (Number.isInteger(port) && port > 0 && (await isFree(port, host))) return;
  throw new Refusal(
    [
      `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：`,
      `Port ${port} is in use. Stop what uses it, or choose another port:`,
      `  PORT=${Number.isInteger(port) ? port + 1 : 1338} npm run demo`,
    ].join('\n'),
  );
}

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts the app and leaves it running until somebody ends it. */
async function serve() {
  console.log('启动 / Starting …');
  const child = spawn(process.execPath, [inProject('src', 'commands', 'start.mjs')], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: host,
      PORT: String(port),
      LOG_LEVEL: setting('LOG_LEVEL') ?? 'warn',
      STARTUP_MESSAGE: 'false',
      SEED_ROLE_USERS: 'true',
    },
  });
  let isOver = false;
  const over = ended(child).finally(() => {
    isOver = true;
  });
  // Ctrl-C reaches the child by itself; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const isEverywhere = ['0.0.0.0', '::', '127.0.0.1'].includes(host);
  const home = `http://${isEverywhere ? 'localhost' : host}:${port}`;
  while (
    !isOver &&
    !(await answers(`${isEverywhere ? 'http://127.0.0.1' : `http://${host}`}:${port}/_health`))
  )
    await delay(ASK_EVERY_MS);
  if (!isOver) {
    console.log(
      [
        '',
        `  学校网站 / The school's site      ${home}/`,
        `  管理后台 / The admin panel        ${home}/admin`,
        `  公开接口 / The public API         ${home}/api/finance-summaries`,
        '',
        '  按 Ctrl-C 停止 / Press Ctrl-C to stop',
        '',
      ].join('\n'),
    );
  }
  const code = await over;
  process.exitCode = typeof code === 'number' ? code : 0;
}

await runCommand(async () => {
  requireSupportedNode();
  await requireFreePort();
  await installPackages();
  const written = writeMissingSecrets();
  if (written.length > 0)
    console.log(`密钥已写入 .env / Secrets written to .env: ${written.length}`);
  await buildIfStale();
  await provideSampleSchool();
  await serve();
});
