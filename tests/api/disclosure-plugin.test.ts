import supertest from 'supertest';

import type { ownTablesState } from '../../src/shared/strapi/own-tables';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { databaseOf, startInstance } from '../support/second-instance';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

describe('the plugin', () => {
  it('is there, with its tables and its permissions', async () => {
    expect(app.strapi.plugin('disclosure')).toBeDefined();
    const tables = compiled<{ ownTablesState: typeof ownTablesState }>(
      'src/shared/strapi/own-tables.js',
    );
    const states = await tables.ownTablesState(app.strapi);
    expect(states.find(({ owner }) => owner === 'disclosure')).toEqual({
      ...{ owner: 'disclosure', pending: [] },
    });
    const { actionProvider } = app.strapi.service('admin::permission') as unknown as {
      actionProvider: { has(action: string): boolean };
    };
    expect(actionProvider.has('plugin::disclosure.obligation.waive')).toBe(true);
  });

  it('may be switched off for one start: the app runs without it', async () => {
    const without = await startInstance({
      ...{ ...databaseOf(app), LOG_LEVEL: 'fatal', DISABLED_PLUGIN: 'disclosure' },
    });
    await supertest(without.url).get('/api/departments').expect(200);
    await supertest(without.url).get('/disclosure/items').expect(404);
    await without.stop();
  });
});
