import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { untilDatabaseIsQuiet } from '../shared/strapi/pool';
import { seedSample } from '../seed/sample';

/** `npm run seed`: loads the sample school into the configured database. */
async function main(): Promise<void> {
  const appDir = path.resolve(__dirname, '..', '..', '..');
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  strapi.log.level = 'warn';
  await strapi.load();
  try {
    await seedSample(strapi, (line) => process.stdout.write(`${line}\n`));
    await untilDatabaseIsQuiet(strapi);
  } finally {
    await strapi.destroy();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  },
);
