import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { publicGraphql } from '../content/graphql-sdl';
import { appDir, runCommand, withApp } from './with-app';

/** Writes `docs/schema.graphql` from the schema that the app serves. */
runCommand(() =>
  withApp(async (strapi) => {
    await writeFile(path.join(appDir, 'docs', 'schema.graphql'), publicGraphql(strapi));
  }),
);
