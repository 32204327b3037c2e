import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { apiTypeUids, modelLookup } from '../content/content-types';
import { contentTypesDocument } from '../content/content-types-document';
import { appDir, runCommand, withApp } from './with-app';

/** `npm run docs:content-types`: writes `docs/content-types.md` from the loaded schemas. */
runCommand(() =>
  withApp(async (strapi) => {
    const lookup = modelLookup(strapi);
    const text = contentTypesDocument(
      apiTypeUids(strapi).map(lookup),
      Object.keys(strapi.components).sort().map(lookup),
      lookup,
    );
    await writeFile(path.join(appDir, 'docs', 'content-types.md'), text);
  }),
);
