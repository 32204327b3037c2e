import { setTimeout as delay } from 'node:timers/promises';

import type { DispatcherOptions } from '../../src/shared/strapi/dispatcher';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { compiled, type TestApp } from './boot';
import type { Loose } from './content-months';
import type { Received } from './fake-receiver';

const OUTBOX = 'delivery_outbox';

export const SECRET = 'whsec_plJ3nmyCDGBKInavdOK15jsl';

export interface Told {
  readonly type: string;
  readonly timestamp: string;
  readonly data: Loose;
}

export const toldBy = ({ body }: Received): Told => JSON.parse(body) as Told;

const PATIENCE_MS = 60_000;

/** Waits for what happens in its own time, and fails where it does not. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`In vain: ${isSo.toString()}`);
    await delay(20);
  }
}

export const outboxRows = (app: TestApp, where: object = {}): Promise<readonly Loose[]> =>
  inUnitOfWork(app.strapi, async (unit) => {
    const rows: Loose[] = await unit.table(OUTBOX).where(where).orderBy('id').select();
    return rows;
  });

export const changeOutbox = (app: TestApp, where: object, changes: object): Promise<void> =>
  inUnitOfWork(app.strapi, async (unit) => {
    await unit.table(OUTBOX).where(where).update(changes);
  });

export const emptyOutbox = (app: TestApp): Promise<void> =>
  inUnitOfWork(app.strapi, async (unit) => {
    await unit.table(OUTBOX).delete();
  });

/** Waits until each message was tried at least once, and none is under way. */
export async function tried(app: TestApp): Promise<void> {
  await until(async () => {
    const waiting = await outboxRows(app, { state: 'waiting' });
    return waiting.every(({ attempts, lease }) => attempts > 0 && lease === null);
  });
}

const start = () =>
  compiled<typeof import('../../src/plugins/delivery/server/src/announcements/start')>(
    'src/plugins/delivery/server/src/announcements/start.js',
  );

/** One attempt more at everything that waits, with other patience than a school would have. */
export async function tryAgain(
  app: TestApp,
  options: Partial<DispatcherOptions> = {},
): Promise<void> {
  const { dispatch } = compiled<typeof import('../../src/shared/strapi/dispatcher')>(
    'src/shared/strapi/dispatcher.js',
  );
  await changeOutbox(app, { state: 'waiting', lease: null }, { due_at: '' });
  const { webhookLanes, purgeLanes } = start();
  for (const lane of [...webhookLanes(app.strapi), ...purgeLanes(app.strapi)]) {
    while (await dispatch(app.strapi, { ...lane, ...options }));
  }
  await tried(app);
}
