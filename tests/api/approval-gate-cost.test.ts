import { poolOutsideTransactions } from '../../src/shared/strapi/unit-of-work';
import { openMonths, type ApprovalMonths } from '../support/approval-months';
import { publish, SUMMARY } from '../support/content-months';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

interface Asked {
  readonly sql: string;
  /** Of the transaction; empty outside of one. */
  readonly transaction: string;
}

/** Everything that the database is asked while something is done. */
async function askedDuring(work: () => Promise<unknown>): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const note = ({ sql, __knexTxId: transaction = '' }: { sql: string; __knexTxId?: string }) =>
    asked.push({ sql, transaction });
  const pool = poolOutsideTransactions(months.app.strapi);
  pool.on('query', note);
  await work();
  pool.off('query', note);
  return asked;
}

/** Of the plugin's own tables, but for what every process asks by itself every few seconds. */
const isOwn = ({ sql }: Asked): boolean =>
  /[`"]approval_(?!epochs|doc_no|outbox|reminders)/.test(sql);

/** From the statement that takes its turn at the gate to the first that writes what came of it. */
function gateReads(asked: readonly Asked[]): readonly string[] {
  const published = asked.find(({ sql }) =>
    /^insert into [`"](\w+[`"]\.[`"])?finance_summaries/.test(sql),
  );
  const inside = asked.filter(({ transaction }) => transaction === published?.transaction);
  const isOfGate = ({ sql }: Asked) => /[`"](approval_(?!audit)|admin_users[`"])/.test(sql);
  return inside.filter((each) => /^select/i.test(each.sql) && isOfGate(each)).map(({ sql }) => sql);
}

describe('publishing', () => {
  it('a type without a policy goes as ever, and costs no query', async () => {
    const uid = 'api::budget.budget';
    const { documentId } = await months.app.strapi.db.query(uid).findOne({ where: {} });
    const asked = await askedDuring(() =>
      months.app.strapi
        .documents(uid)
        .publish({ documentId, locale: 'zh-Hans' } as never)
        .catch(() => undefined),
    );
    expect([asked.length > 0, asked.filter(isOwn)]).toEqual([true, []]);
  });

  it('what needs approval costs two reads beside the one of the document', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    const asked = await askedDuring(() => publish(months.app, SUMMARY, documentId, 'zh-Hans'));
    const reads = gateReads(asked);
    expect(reads).toHaveLength(2);
    expect(reads[0]).toMatch(/[`"]approval_cases[`"]/);
    expect(reads[1]).toMatch(/[`"]admin_users[`"]/);
  });
});
