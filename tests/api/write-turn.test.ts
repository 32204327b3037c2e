import { setTimeout as pause } from 'node:timers/promises';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';

const DEPARTMENT = 'api::department.department';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ env: { DATABASE_TURN_TIMEOUT: '300' } });
});
afterAll(() => app.stop());

/** Has the turn of a type until `release` is called. */
async function takeTurn(uid: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let taken = () => {};
  const hasTurn = new Promise<void>((resolve) => {
    taken = resolve;
  });
  const held = inUnitOfWork(app.strapi, async ({ trx }) => {
    if (app.strapi.db.dialect.client === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`write:${uid}`]);
    }
    taken();
    await released;
  });
  await hasTurn;
  return async () => {
    release();
    await held;
  };
}

const create = (code: string) =>
  app.strapi
    .documents(DEPARTMENT)
    .create({ data: { code, name: '实验室' } })
    .then(
      () => 'saved',
      (error: unknown) => error,
    );

it('who waits for the turn in vain is told so, and the next one saves', async () => {
  const release = await takeTurn(DEPARTMENT);
  const waiting = create('lab-1');
  await pause(600);
  await release();
  // SQLite has one connection: there the second writer waits for it, and then saves.
  expect(await waiting).toEqual(
    app.strapi.db.dialect.client === 'postgres'
      ? expect.objectContaining({
          status: 503,
          details: expect.objectContaining({ code: 'WRITE_QUEUE_UNAVAILABLE' }),
        })
      : 'saved',
  );
  expect(await create('lab-2')).toBe('saved');
});
