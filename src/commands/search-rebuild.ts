import { completeIndex, restartIndex } from '../content/search/rebuild';
import { untilDatabaseIsQuiet } from '../shared/strapi/pool';
import { runCommand, withApp } from './with-app';

/** `npm run search:rebuild`: makes the search index anew; the app may run meanwhile. */
runCommand(() =>
  withApp(async (strapi) => {
    await restartIndex(strapi);
    await completeIndex(strapi);
    await untilDatabaseIsQuiet(strapi);
    process.stdout.write('搜索索引已重建 / The search index was made anew\n');
  }),
);
