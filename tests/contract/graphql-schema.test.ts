import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { buildSchema } from 'graphql';

import { bootApp, compiled, type TestApp } from '../support/boot';
import type * as sdl from '../../src/content/graphql-sdl';

let app: TestApp;
let written: string;
beforeAll(async () => {
  app = await bootApp();
  written = await readFile(path.join(app.strapi.dirs.app.root, 'docs', 'schema.graphql'), 'utf8');
});
afterAll(() => app.stop());

it('docs/schema.graphql says what the app serves', () => {
  const { publicGraphql } = compiled<typeof sdl>('src/content/graphql-sdl.js');
  expect(publicGraphql(app.strapi)).toBe(written);
});

it('it can be read, and changes only answers of surveys and, with rights of their own, plans', () => {
  const schema = buildSchema(written);
  expect(schema.getQueryType()?.getFields()).toHaveProperty('financeSummaries');
  expect(schema.getSubscriptionType()).toBeUndefined();
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const forTokens = /^[a-z]+Publication(?:Plan|Bundle)(?:Now)?$/;
  expect(mutations.filter((name) => !forTokens.test(name))).toEqual([
    ...['startSurvey', 'submitSurvey'],
  ]);
});
