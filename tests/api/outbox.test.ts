import { randomUUID } from 'node:crypto';

import {
  dispatch,
  doublingPauseMs,
  type Deliver,
  type DispatcherOptions,
} from '../../src/shared/strapi/dispatcher';
import { fixedClock } from '../../src/shared/clock';
import {
  claimMessages,
  forgetDelivered,
  outboxMigration,
  putMessages,
  settleMessage,
} from '../../src/shared/strapi/outbox';
import { createOwnTables } from '../../src/shared/strapi/own-tables';
import { inUnitOfWork, type UnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';

const TABLE = 'test_outbox';
const START = Date.parse('2025-06-02T00:00:00.000Z');
const MINUTE = 60_000;
const after = (milliseconds: number) => new Date(START + milliseconds);

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
  const migrations = [outboxMigration(TABLE)];
  await createOwnTables(app.strapi, { owner: 'outbox-test', migrations });
});
afterAll(() => app.stop());

const work = <Result>(todo: (unit: UnitOfWork) => Promise<Result>) =>
  inUnitOfWork(app.strapi, todo);
const put = (count: number, topic = 'note') =>
  work((unit) => {
    const messages = Array.from({ length: count }, (_, no) => ({ topic, body: { no } }));
    return putMessages(unit, TABLE, messages, after(0));
  });
const rows = () =>
  work(
    async (unit) =>
      (await unit.table(TABLE).orderBy('id').select()) as {
        readonly state: string;
        readonly attempts: number;
        readonly lease: string | null;
        readonly due_at: string;
        readonly failure: string | null;
      }[],
  );
beforeEach(() =>
  work(async (unit) => {
    await unit.table(TABLE).delete();
  }),
);

const options = (
  deliver: Deliver,
  at: Date,
  over: Partial<DispatcherOptions> = {},
): DispatcherOptions => ({
  ...{ table: TABLE, clock: fixedClock(at), deliver: { note: deliver }, timeoutMs: 5000 },
  ...{ atOnce: 10, mostAttempts: 3, pauseAfterMs: doublingPauseMs },
  ...over,
});

/** Delivers everything, with what was delivered. */
function receiver() {
  const received: unknown[] = [];
  const ids: string[] = [];
  const deliver: Deliver = async ({ body, messageId }) => {
    received.push(body);
    ids.push(messageId);
  };
  return { received, ids, deliver };
}

const away: Deliver = () => Promise.reject(new Error('the receiver is away'));

describe('the outbox', () => {
  it('tells nothing of a unit of work that failed', async () => {
    const failing = work(async (unit) => {
      await putMessages(unit, TABLE, [{ topic: 'note', body: 'lost' }], after(0));
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    await expect(rows()).resolves.toEqual([]);
  });

  it('takes a message of a known id for the one it has', async () => {
    const message = { topic: 'note', messageId: 'one', body: 'told' };
    for (const no of [0, 1]) await work((unit) => putMessages(unit, TABLE, [message], after(no)));
    await expect(rows()).resolves.toHaveLength(1);
  });

  it('delivers each message once, and none before it is due', async () => {
    await put(3);
    const { received, ids, deliver } = receiver();
    await expect(dispatch(app.strapi, options(deliver, after(-1)))).resolves.toBe(false);
    expect(received).toEqual([]);
    await dispatch(app.strapi, options(deliver, after(0)));
    await dispatch(app.strapi, options(deliver, after(MINUTE)));
    expect(received).toEqual([{ no: 0 }, { no: 1 }, { no: 2 }]);
    expect(new Set(ids).size).toBe(3);
    expect((await rows()).map(({ state }) => state)).toEqual(Array(3).fill('delivered'));
  });

  it('says when there may be more than it took at once', async () => {
    await put(3);
    const { received, deliver } = receiver();
    const some = options(deliver, after(0), { atOnce: 2 });
    await expect(dispatch(app.strapi, some)).resolves.toBe(true);
    await expect(dispatch(app.strapi, some)).resolves.toBe(false);
    expect(received).toHaveLength(3);
  });

  it('tries again after a longer and longer pause, under the same id, until somebody is there', async () => {
    await put(1);
    const { ids, deliver } = receiver();
    const refuse: Deliver = async (delivery) => {
      await deliver(delivery);
      await away(delivery);
    };
    await dispatch(app.strapi, options(refuse, after(0)));
    await dispatch(app.strapi, options(refuse, after(29_999)));
    expect(ids).toHaveLength(1);
    await dispatch(app.strapi, options(refuse, after(30_000)));
    await dispatch(app.strapi, options(deliver, after(89_999)));
    expect(ids).toHaveLength(2);
    await dispatch(app.strapi, options(deliver, after(90_000)));
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'delivered', attempts: 3, lease: null, failure: null });
  });

  it('gives up after the last attempt and keeps the message with the reason', async () => {
    await put(1);
    for (const minutes of [0, 10, 20, 30]) {
      await dispatch(app.strapi, options(away, after(minutes * MINUTE)));
    }
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'dead', attempts: 3 });
    expect(row?.failure).toBe('Error: the receiver is away');
  });

  it('keeps one that nobody delivers', async () => {
    await put(1, 'fax');
    await dispatch(app.strapi, options(away, after(0)));
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'waiting', failure: 'Nobody delivers "fax"' });
  });

  it('does not wait for ever', async () => {
    await put(1);
    const never: Deliver = () => new Promise(() => undefined);
    await dispatch(app.strapi, options(never, after(0), { timeoutMs: 20 }));
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'waiting', failure: 'Error: It took too long' });
  });

  it('lets one bad message hold up no other', async () => {
    await put(4);
    const received: unknown[] = [];
    const deliver: Deliver = async ({ body }) => {
      if (JSON.stringify(body) === '{"no":1}') throw new Error('unreadable');
      received.push(body);
    };
    await dispatch(app.strapi, options(deliver, after(0)));
    expect(received).toEqual([{ no: 0 }, { no: 2 }, { no: 3 }]);
  });
});

describe('several processes', () => {
  it('never have the same message at the same time', async () => {
    await put(40);
    const received: string[] = [];
    const deliver: Deliver = async ({ body }) => {
      received.push(JSON.stringify(body));
    };
    const one = options(deliver, after(0), { atOnce: 3 });
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (await dispatch(app.strapi, one));
      }),
    );
    expect(received.sort()).toEqual([...new Set(received)].sort());
    expect(received).toHaveLength(40);
  });

  it('take over what another one began and did not end, after its lease', async () => {
    await put(1);
    const claim = { leaseMs: MINUTE, count: 5 };
    const [lost] = await work((unit) => claimMessages(unit, TABLE, { ...claim, now: after(0) }));
    const { received, deliver } = receiver();
    await dispatch(app.strapi, options(deliver, after(MINUTE - 1)));
    expect(received).toEqual([]);
    await dispatch(app.strapi, options(deliver, after(MINUTE)));
    expect(received).toEqual([{ no: 0 }]);
    const late = await work((unit) =>
      settleMessage(unit, TABLE, lost ?? { id: 0, lease: randomUUID() }, {
        ...{ kind: 'failed', why: 'late', nextAt: after(MINUTE) },
      }),
    );
    expect(late).toBe(false);
    expect((await rows())[0]).toMatchObject({ state: 'delivered', failure: null });
  });

  it('do not die of one message one after the other', async () => {
    await put(1);
    for (const no of [0, 1, 2]) {
      const now = after(no * MINUTE);
      await work((unit) => claimMessages(unit, TABLE, { now, leaseMs: MINUTE, count: 1 }));
    }
    const { received, deliver } = receiver();
    await dispatch(app.strapi, options(deliver, after(3 * MINUTE)));
    expect(received).toEqual([]);
    expect((await rows())[0]).toMatchObject({ state: 'dead', attempts: 4 });
  });
});

it('what was delivered is forgotten after a time, what was not is kept', async () => {
  await put(1);
  await dispatch(app.strapi, options(receiver().deliver, after(0)));
  await put(1, 'fax');
  await work((unit) => forgetDelivered(unit, TABLE, after(-1)));
  expect(await rows()).toHaveLength(2);
  const count = await work((unit) => forgetDelivered(unit, TABLE, after(365 * 24 * 60 * MINUTE)));
  expect(count).toBe(1);
  expect((await rows()).map(({ state }) => state)).toEqual(['waiting']);
});

it('the pauses double and end at six hours', () => {
  const pauses = [1, 2, 3, 4, 10, 11, 40].map((attempt) => doublingPauseMs(attempt) / 1000);
  expect(pauses).toEqual([30, 60, 120, 240, 15_360, 21_600, 21_600]);
});
