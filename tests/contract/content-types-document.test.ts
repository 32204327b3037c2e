import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { apiTypeUids, modelLookup } from '../../src/content/content-types';
import { contentTypesDocument } from '../../src/content/content-types-document';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

it('docs/content-types.md says what the schemas say', async () => {
  const lookup = modelLookup(app.strapi);
  const components = Object.keys(app.strapi.components).sort().map(lookup);
  const expected = contentTypesDocument(apiTypeUids(app.strapi).map(lookup), components, lookup);
  const file = path.join(app.strapi.dirs.app.root, 'docs', 'content-types.md');
  expect(await readFile(file, 'utf8')).toBe(expected);
});
