import type { Core } from '@strapi/strapi';

import { systemClock } from '../shared/clock';
import { databaseFindings } from '../doctor/database';
import { failed, type Finding, reportOf } from '../doctor/finding';
import { lookAtDatabase } from '../doctor/look-at-database';
import { lookAtMachine } from '../doctor/look-at-machine';
import { machineFindings } from '../doctor/machine';
import { settingsFindings } from '../doctor/settings';
import { configuredApp, runCommand } from './with-app';

/** All that can be seen without starting the app, which would change what is looked at. */
export async function examine(strapi: Core.Strapi): Promise<readonly Finding[]> {
  return [
    ...settingsFindings(process.env),
    ...databaseFindings(await lookAtDatabase(strapi, systemClock.now())),
    ...machineFindings(await lookAtMachine(strapi)),
  ];
}

/** A configuration that refuses to be read says why; the rest cannot be looked at then. */
async function findings(): Promise<readonly Finding[]> {
  try {
    return await examine(await configuredApp());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      ...settingsFindings(process.env),
      failed(`配置读不出来：${why}`, `The configuration cannot be read: ${why}`),
    ];
  }
}

async function main(): Promise<void> {
  const found = await findings();
  process.stdout.write(`${reportOf(found)}\n`);
  if (found.some(({ verdict }) => verdict === 'error')) throw new Error('');
}

/** The second half of `npm run doctor`: what needs the compiled app and its packages. */
if (require.main === module) runCommand(main, (error) => (error as Error).message);
