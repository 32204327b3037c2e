import path from 'node:path';

import type { Core } from '@strapi/strapi';

/** The project's folder, seen from the compiled commands. */
export const appDir = path.resolve(__dirname, '..', '..', '..');

/**
 * Loads the app without listening, does the work, and takes the app down whatever happens. In
 * production unless the environment says otherwise, as the server starts.
 */
export async function withApp(work: (strapi: Core.Strapi) => Promise<void>): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  // Strapi calls it development while it is loaded, so it is loaded after.
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  strapi.log.level = 'warn';
  await strapi.load();
  try {
    await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

/** The app with its configuration read and nothing else: no database, no plugins. */
export async function configuredApp(): Promise<Core.Strapi> {
  process.env.NODE_ENV ??= 'production';
  const { createStrapi } = await import('@strapi/strapi');
  return createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
}

/**
 * Runs a command to its end. Strapi leaves timers behind that would keep the process, so it is
 * ended by hand: with 1, and the reason on standard error, when the command failed.
 *
 * @param explain the reason in words; the stack trace unless told otherwise
 */
export function runCommand(command: () => Promise<void>, explain = traceOf): void {
  command().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${explain(error)}\n`);
      process.exit(1);
    },
  );
}

export function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
