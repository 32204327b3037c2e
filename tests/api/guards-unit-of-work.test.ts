import { randomBytes } from 'node:crypto';

import pg from 'pg';

import {
  createOwnTables,
  ownTablesState,
  type OwnTables,
  type TableMigration,
} from '../../src/shared/strapi/own-tables';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';

const SCHEMA = 'school';
const server: pg.ClientConfig | null =
  process.env.TEST_POSTGRES === undefined
    ? null
    : { ...JSON.parse(process.env.TEST_POSTGRES), host: '127.0.0.1' };

const statement = async (database: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ ...server, database });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const notes: OwnTables = {
  owner: 'unit-of-work-test',
  migrations: [
    {
      name: '0001-notes',
      up: (schema) =>
        schema.createTable('test_notes', (table) => {
          table.increments('id');
          table.string('text').notNullable();
        }),
    },
  ],
};

type Step = TableMigration['up'];

const second: TableMigration = {
  name: '0002-author',
  up: (schema) =>
    schema.alterTable('test_notes', (table) => {
      table.string('author');
    }),
};

let app: TestApp;
const database = `units_${process.pid}_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
  if (server === null) {
    app = await bootApp();
  } else {
    await statement('postgres', `CREATE DATABASE ${database}`);
    await statement(database, `CREATE SCHEMA ${SCHEMA}`);
    app = await bootApp({ env: { DATABASE_NAME: database, DATABASE_SCHEMA: SCHEMA } });
  }
  await createOwnTables(app.strapi, notes);
});
afterAll(async () => {
  await app.stop();
  if (server !== null) await statement('postgres', `DROP DATABASE ${database} WITH (FORCE)`);
});

const texts = (): Promise<readonly string[]> =>
  inUnitOfWork(app.strapi, async (unit) => {
    const rows: { text: string }[] = await unit.table('test_notes').orderBy('id').select('text');
    return rows.map(({ text }) => text);
  });

const note = (text: string): Promise<void> =>
  inUnitOfWork(app.strapi, async (unit) => {
    await unit.table('test_notes').insert({ text });
  });

beforeEach(() =>
  inUnitOfWork(app.strapi, async (unit) => {
    await unit.table('test_notes').delete();
  }),
);

describe('a unit of work', () => {
  it('commits everything it wrote', async () => {
    await note('kept');
    expect(await texts()).toEqual(['kept']);
  });

  it('that throws leaves nothing', async () => {
    const failing = inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('test_notes').insert({ text: 'lost' });
      throw new Error('the effect failed');
    });
    await expect(failing).rejects.toThrow('the effect failed');
    expect(await texts()).toEqual([]);
  });

  it('inside another one is part of it', async () => {
    const failing = inUnitOfWork(app.strapi, async () => {
      await note('inner');
      expect(await texts()).toEqual(['inner']);
      throw new Error('the outer one failed');
    });
    await expect(failing).rejects.toThrow('the outer one failed');
    expect(await texts()).toEqual([]);
  });

  it("shares its fate with Strapi's own writes", async () => {
    const store = app.strapi.db.query('strapi::core-store');
    const key = 'unit-of-work-test';
    const failing = inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('test_notes').insert({ text: 'lost' });
      await store.create({ data: { key, value: '1', type: 'number' } });
      throw new Error('late');
    });
    await expect(failing).rejects.toThrow('late');
    expect(await texts()).toEqual([]);
    expect(await store.count({ where: { key } })).toBe(0);
  });

  it('tells after the commit, never after a failure, and survives a broken listener', async () => {
    const told: string[] = [];
    await inUnitOfWork(app.strapi, async (unit) => {
      unit.onCommit(() => {
        told.push('committed');
        throw new Error('nobody listens');
      });
      await unit.table('test_notes').insert({ text: 'kept' });
      expect(told).toEqual([]);
    });
    const failing = inUnitOfWork(app.strapi, async (unit) => {
      unit.onCommit(() => {
        told.push('never');
      });
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    expect(told).toEqual(['committed']);
  });
});

describe('own tables', () => {
  it('are made once, whoever asks again and at the same time', async () => {
    await note('kept');
    await Promise.all([1, 2, 3].map(() => createOwnTables(app.strapi, notes)));
    expect(await texts()).toEqual(['kept']);
  });

  it('get the steps they lack, in order, and keep their rows', async () => {
    await note('kept');
    await createOwnTables(app.strapi, { ...notes, migrations: [...notes.migrations, second] });
    await inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('test_notes').insert({ text: 'signed', author: 'bursar' });
    });
    expect(await texts()).toEqual(['kept', 'signed']);
    const states = await ownTablesState(app.strapi);
    expect(states).toContainEqual({ owner: notes.owner, pending: [] });
  });

  it('that fail to be made leave no trace and are tried again', async () => {
    const owner = 'own-tables-test';
    const name = '0001-tried-twice';
    const make: Step = (schema) =>
      schema.createTable('test_tried_twice', (table) => {
        table.increments('id');
      });
    const fail: Step = async (schema, unit) => {
      await make(schema, unit);
      throw new Error('half made');
    };
    const failing = createOwnTables(app.strapi, { owner, migrations: [{ name, up: fail }] });
    await expect(failing).rejects.toThrow('half made');
    expect(await ownTablesState(app.strapi)).toContainEqual({ owner, pending: [name] });
    await createOwnTables(app.strapi, { owner, migrations: [{ name, up: make }] });
    expect(await ownTablesState(app.strapi)).toContainEqual({ owner, pending: [] });
  });

  it('lie in the configured schema', async () => {
    const found =
      server === null
        ? await inUnitOfWork(app.strapi, ({ trx }) =>
            trx('sqlite_master').where({ name: 'test_notes' }).select('type'),
          )
        : await statement(
            database,
            "SELECT table_schema FROM information_schema.tables WHERE table_name = 'test_notes'",
          );
    expect(found).toEqual([server === null ? { type: 'table' } : { table_schema: SCHEMA }]);
  });
});
