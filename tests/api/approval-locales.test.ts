import { openMonths, type ApprovalMonths } from '../support/approval-months';
import { rowsIn } from '../support/approval-stage';
import {
  createTranslated,
  draftRow,
  freshYear,
  LOCALES,
  publish,
  readMonth,
  storedRows,
  SUMMARY,
  update,
} from '../support/content-months';
import { codeOf, codeOfAnswer } from '../support/refusal-codes';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

const clerk = () => months.staff.clerk.client;

const manager = (path = '') => `/content-manager/collection-types/${SUMMARY}${path}`;

describe('several documents at once', () => {
  it('are published together or not at all', async () => {
    const documentIds = [await months.drafted(), await months.drafted()];
    await months.approve(documentIds[0] ?? '');
    const answer = await clerk()
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: 'zh-Hans' });
    expect(codeOfAnswer(answer)).toBe('APPROVAL_GATE_CLOSED');
    for (const documentId of documentIds) expect(await months.isPublic(documentId)).toBe(false);
    expect(
      await rowsIn(months.app, 'approval_cases', { document_id: documentIds[0] ?? '' }),
    ).toMatchObject([{ state: 'approved' }]);
  });

  it('go out in every locale that was approved', async () => {
    const documentIds = [await months.drafted(), await months.drafted()];
    for (const documentId of documentIds) await months.approve(documentId, LOCALES);
    const answer = await clerk()
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: [...LOCALES] });
    expect([answer.status, answer.body]).toEqual([200, { count: 6 }]);
  });
});

describe('locales', () => {
  it('go out one after the other under one approval, with the reason that was approved', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId, LOCALES);
    await publish(months.app, SUMMARY, documentId);
    for (const locale of LOCALES) {
      const data = { plainSummary: `Second ${locale}`, correctionReason: `Reason ${locale}` };
      await update(months.app, SUMMARY, documentId, locale, data);
    }
    const { id } = await months.approve(documentId, LOCALES);
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      await publish(months.app, SUMMARY, documentId, locale);
      expect((await readMonth(months.app, documentId, locale))['plainSummary']).toBe(
        `Second ${locale}`,
      );
    }
    expect(await rowsIn(months.app, 'approval_cases', { id })).toMatchObject([
      { state: 'published' },
    ]);
  });

  it('that nobody has changed since they were published are out with the others', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId, LOCALES);
    await publish(months.app, SUMMARY, documentId);
    const data = { plainSummary: '第二版', correctionReason: '补充' };
    await update(months.app, SUMMARY, documentId, 'zh-Hans', data);
    await update(months.app, SUMMARY, documentId, 'en', { ...data, plainSummary: 'Second' });
    const { id } = await months.approve(documentId, LOCALES);
    const stateAfter = async (locale: 'zh-Hans' | 'en') => {
      await publish(months.app, SUMMARY, documentId, locale);
      return (await rowsIn(months.app, 'approval_cases', { id }))[0]?.['state'];
    };
    expect(await stateAfter('zh-Hans')).toBe('approved');
    expect(await stateAfter('en')).toBe('published');
  });

  it('that were not approved stay where they are', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId, ['zh-Hans']);
    expect(await codeOf(publish(months.app, SUMMARY, documentId, '*'))).toBe(
      'APPROVAL_GATE_CLOSED',
    );
    expect(await codeOf(publish(months.app, SUMMARY, documentId, 'en'))).toBe(
      'APPROVAL_GATE_CLOSED',
    );
    expect(await months.isPublic(documentId)).toBe(false);
  });

  it('go out as approved while another one, which nobody approved, is changed', async () => {
    const documentId = await months.drafted();
    const { id } = await months.approve(documentId, ['zh-Hans']);
    await update(months.app, SUMMARY, documentId, 'en', { plainSummary: 'Changed meanwhile' });
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    expect(await rowsIn(months.app, 'approval_cases', { id })).toMatchObject([
      { state: 'published' },
    ]);
    const english = { documentId, locale: 'en', publishedAt: { $notNull: true } };
    expect(await storedRows(months.app, SUMMARY, english)).toEqual([]);
  });

  it('are all held back when the words of one that was approved are changed', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId, ['zh-Hans', 'en']);
    await update(months.app, SUMMARY, documentId, 'en', { plainSummary: 'Changed meanwhile' });
    for (const locale of ['zh-Hans', 'en'] as const) {
      expect(await codeOf(publish(months.app, SUMMARY, documentId, locale))).toBe(
        'APPROVAL_GATE_CLOSED',
      );
    }
    expect(await months.isPublic(documentId)).toBe(false);
  });

  it('carry no figure that was changed through another one', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId, ['zh-Hans']);
    await update(months.app, SUMMARY, documentId, 'en', { checkedByRole: '别人' });
    expect(await codeOf(publish(months.app, SUMMARY, documentId, 'zh-Hans'))).toBe(
      'APPROVAL_GATE_CLOSED',
    );
    expect(await months.isPublic(documentId)).toBe(false);
  });
});

describe('months that follow from a corrected one', () => {
  async function publishedYear(): Promise<readonly string[]> {
    const no = freshYear();
    const year: string[] = [];
    for (const month of [1, 2, 3]) {
      const documentId = await createTranslated(months.app, no, month);
      await months.approve(documentId, LOCALES);
      await publish(months.app, SUMMARY, documentId);
      year.push(documentId);
    }
    return year;
  }

  it('go out with its approval, since nothing else moves in them', async () => {
    const year = await publishedYear();
    const [january = '', , march = ''] = year;
    const before = await readMonth(months.app, march, 'zh-Hans');
    const lines = (await draftRow(months.app, SUMMARY, january, 'zh-Hans'))['expenditureLines'];
    await update(months.app, SUMMARY, january, 'zh-Hans', {
      expenditureLines: [{ id: lines[0].id, amountFen: 120_100 }, { id: lines[1].id }],
      correctionReason: '账单看错',
    });
    await months.approve(january, LOCALES);
    await publish(months.app, SUMMARY, january);
    const after = await readMonth(months.app, march, 'zh-Hans');
    expect(Number(after['openingBalanceFen'])).toBe(Number(before['openingBalanceFen']) - 100);
    expect(await rowsIn(months.app, 'approval_publications', { document_id: march })).toMatchObject(
      [
        ...LOCALES.map(() => ({ ground: 'approval' })),
        ...LOCALES.map(() => ({ ground: 'follows', case_id: null })),
      ],
    );
  });
});
