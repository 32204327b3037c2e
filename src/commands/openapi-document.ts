import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { publicApi } from '../content/openapi/public-api';
import { appDir, runCommand, withApp } from './with-app';

/** Writes `docs/openapi.json` from the loaded schemas; `npm run docs:openapi` makes types of it then. */
runCommand(() =>
  withApp(async (strapi) => {
    const text = `${JSON.stringify(publicApi(strapi), null, 1)}\n`;
    await writeFile(path.join(appDir, 'docs', 'openapi.json'), text);
  }),
);
