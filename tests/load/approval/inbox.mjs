import { ofPlugin, shared } from './compiled.mjs';
import { measure, shown } from './measure.mjs';
import { queriesOf } from './queries.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

const ASKED = 200;
const OPEN_CASES = 10_000;

/**
 * Cases that wait, made from one real case: rows of the same shape under other documents.
 *
 * @param {Strapi} strapi
 * @param {number} id
 * @param {number} count
 */
async function multiplyCase(strapi, id, count) {
  const { inUnitOfWork } = shared('strapi/unit-of-work.js');
  const { CASES, SEATS, BARRED } = ofPlugin('tables.js');
  await inUnitOfWork(
    strapi,
    async (/** @type {import('../../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit) => {
      const [{ id: _id, ...row }] = await unit.table(CASES).where({ id }).select();
      const [{ last }] = await unit.table(CASES).max({ last: 'id' });
      /** @type {{ table: string, rows: object[] }[]} */
      const beside = [];
      for (const table of [SEATS, BARRED]) {
        beside.push({ table, rows: await unit.table(table).where({ case_id: id }).select() });
      }
      for (let done = 0; done < count; done += 100) {
        const nos = Array.from({ length: Math.min(100, count - done) }, (_, at) => done + at);
        const ids = nos.map((no) => Number(last) + 1 + no);
        await unit
          .table(CASES)
          .insert(ids.map((each) => ({ ...row, id: each, document_id: `bench-case-${each}` })));
        for (const { table, rows } of beside) {
          const copies = ids.flatMap((each) => rows.map((one) => ({ ...one, case_id: each })));
          for (let at = 0; at < copies.length; at += 100) {
            await unit.table(table).insert(copies.slice(at, at + 100));
          }
        }
      }
    },
  );
}

/**
 * A page of the inbox with few and with many cases that wait; the floor asks as many times for
 * nothing.
 *
 * @param {Strapi} strapi
 * @param {readonly number[]} people
 * @param {{ contentType: string, documentId: string }} document
 */
export async function benchInbox(strapi, people, document) {
  const [clerk = 0, head = 0] = people;
  const { inUnitOfWork } = shared('strapi/unit-of-work.js');
  const { readInbox } = ofPlugin('views/inbox.js');
  const at = new Date().toISOString();
  const request = { locales: ['zh-Hans'], comment: null, version: 0 };
  const { id } = await strapi
    .plugin('approval')
    .service('cases')
    .submit({ id: clerk, at }, document, request);
  const read = () => readInbox(strapi, { id: head, at }, { view: 'waitingForMe', page: 1 });
  /** @type {Record<string, Record<string, number>>} */
  const table = {};
  let open = 1;
  for (const target of [100, OPEN_CASES]) {
    await multiplyCase(strapi, id, target - open);
    open = target;
    await shared('strapi/unit-of-work.js')
      .poolOutsideTransactions(strapi)
      .raw(strapi.db.dialect.client === 'postgres' ? 'vacuum analyze' : 'analyze');
    const { total, items } = await read();
    const { all } = await queriesOf(strapi, read);
    const floor = () =>
      inUnitOfWork(
        strapi,
        async (
          /** @type {import('../../../src/shared/strapi/unit-of-work.js').UnitOfWork} */ unit,
        ) => {
          for (let query = 0; query < all; query += 1) await unit.trx.raw('select 1');
        },
      );
    const of = await measure({ read, floor }, ASKED);
    table[`${target} open`] = {
      ...{ waiting: total, page: items.length, queries: all },
      ...{ 'p50 ms': shown(of('read')), 'p99 ms': shown(of('read', 0.99)) },
      'floor p50 ms': shown(of('floor')),
    };
  }
  console.table(table);
}
