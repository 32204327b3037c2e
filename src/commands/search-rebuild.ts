import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { completeIndex, restartIndex } from '../content/search/rebuild';
import { untilDatabaseIsQuiet } from '../shared/strapi/pool';

/** `npm run search:rebuild`: makes the search index anew; the app may run meanwhile. */
async function main(): Promise<void> {
  const appDir = path.resolve(__dirname, '..', '..', '..');
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  await strapi.load();
  try {
    await restartIndex(strapi);
    await completeIndex(strapi);
    await untilDatabaseIsQuiet(strapi);
    process.stdout.write('搜索索引已重建 / The search index was made anew\n');
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
