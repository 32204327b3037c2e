import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { apiTypeUids, modelLookup } from '../content/content-types';
import { contentTypesDocument } from '../content/content-types-document';

/** `npm run docs:content-types`: writes `docs/content-types.md` from the loaded schemas. */
async function main(): Promise<void> {
  const appDir = path.resolve(__dirname, '..', '..', '..');
  const strapi = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
  await strapi.load();
  const lookup = modelLookup(strapi);
  const text = contentTypesDocument(
    apiTypeUids(strapi).map(lookup),
    Object.keys(strapi.components).sort().map(lookup),
    lookup,
  );
  await writeFile(path.join(appDir, 'docs', 'content-types.md'), text);
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
