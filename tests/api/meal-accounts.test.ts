import type { UID } from '@strapi/strapi';

import accounts from '../../database/sample/meal-accounts.json';
import { bootApp, type TestApp } from '../support/boot';
import {
  create,
  publish,
  refusalOf,
  storedRows,
  update,
  type Data,
  type Loose,
} from '../support/content-months';

const ACCOUNT: UID.ContentType = 'api::meal-account.meal-account';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

/** An account as a clerk types it; years far from the sample, whose last account is December 2025. */
function accountData(fiscalYear: number, month: number, changes: Data = {}): Data {
  return {
    ...{ fiscalYear, month, operationMode: 'selfOperated', mealDays: 20, accompanyMeals: 40 },
    ...{ averageStudentDiners: 1500, averageStaffDiners: 100 },
    ...{ studentMealPriceFen: 1200, staffMealPriceFen: 1500 },
    income: { studentMealsFen: 36_000_000, staffMealsFen: 3_000_000, subsidyFen: 0 },
    expenditure: expenditure(31_000_000),
    ...changes,
  };
}

const expenditure = (foodFen: number) => ({
  ...{ foodFen, fuelFen: 2_000_000, labourFen: 5_000_000 },
  ...{ utilitiesFen: 800_000, consumablesFen: 200_000 },
});

async function published(fiscalYear: number, month: number, changes: Data = {}): Promise<string> {
  const documentId = await create(app, ACCOUNT, accountData(fiscalYear, month, changes));
  await update(app, ACCOUNT, documentId, 'en', {});
  await publish(app, ACCOUNT, documentId);
  return documentId;
}

async function read(documentId: string, locale = 'zh-Hans'): Promise<Loose> {
  const address = `/api/meal-accounts/${documentId}?populate=*&locale=${locale}`;
  const { body } = await app.http.get(address).expect(200);
  return body.data;
}

const codesOf = (refusal: Awaited<ReturnType<typeof refusalOf>>) =>
  refusal.details.errors?.map(({ name }) => name) ?? [];

describe('the ten accounts of the sample', () => {
  it.each(accounts)('$period is public with every figure of the sample', async (sample) => {
    const { body } = await app.http
      .get(`/api/meal-accounts?filters[period]=${sample.period}&populate=*`)
      .expect(200);
    expect(body.data).toHaveLength(1);
    const [row] = body.data as [Loose];
    const asText = (amounts: object) =>
      Object.fromEntries(
        Object.entries(amounts).map(([name, value]) => [
          name,
          name.endsWith('Fen') ? String(value) : (value as unknown),
        ]),
      );
    expect(row['openingBalanceFen']).toBe(String(sample.openingBalanceFen));
    expect(row['income']).toMatchObject(asText(sample.income));
    expect(row['expenditure']).toMatchObject(asText(sample.expenditure));
    expect(row['totals']).toMatchObject(asText(sample.totals));
    expect(new Date(row['publicSince']).getTime()).toBe(Date.parse(sample.firstPublishedAt));
  });

  it('are read in English with a title of their own', async () => {
    const { body } = await app.http
      .get('/api/meal-accounts?filters[period]=2025-09&locale=en')
      .expect(200);
    expect(body.data[0]).toMatchObject({ locale: 'en', title: 'Meal account, September 2025' });
  });
});

describe('accounts are published in order', () => {
  it('not before the account that precedes in time, though months lie between', async () => {
    const june = await create(app, ACCOUNT, accountData(2030, 6, { openingBalanceFen: 7_309_159 }));
    const september = await create(app, ACCOUNT, accountData(2030, 9));
    const refusal = await refusalOf(publish(app, ACCOUNT, september));
    expect(refusal.details.code).toBe('CANNOT_BE_PUBLISHED');
    expect(codesOf(refusal)).toEqual(['F8_ORDER']);
    await publish(app, ACCOUNT, june);
    await publish(app, ACCOUNT, september);
    expect((await read(september))['openingBalanceFen']).toBe(
      (await read(june))['totals'].closingBalanceFen,
    );
  });

  it('none is put in before a public one', async () => {
    const july = await create(app, ACCOUNT, accountData(2030, 7));
    expect(codesOf(await refusalOf(publish(app, ACCOUNT, july)))).toEqual(['MEAL_LATER_PUBLIC']);
    await app.strapi.documents(ACCOUNT).delete({ documentId: july });
  });

  it('and one a month', async () => {
    const refusal = await refusalOf(create(app, ACCOUNT, accountData(2030, 9)));
    expect(codesOf(refusal)).toEqual(['DUPLICATE_PERIOD']);
  });
});

describe('a correction of an account', () => {
  it('moves every later one, across the summer and the turn of the year', async () => {
    const months = [
      await published(2040, 11),
      await published(2040, 12),
      await published(2041, 1),
      await published(2041, 3),
    ];
    const before = await Promise.all(months.map((id) => read(id)));
    await update(app, ACCOUNT, months[0] ?? '', 'en', {
      correctionReason: 'An invoice was missed',
    });
    await update(app, ACCOUNT, months[0] ?? '', 'zh-Hans', {
      expenditure: expenditure(31_000_500),
      correctionReason: '漏记一张发票',
    });
    await publish(app, ACCOUNT, months[0] ?? '');
    for (const [index, documentId] of months.entries()) {
      const old = before[index] ?? {};
      const row = await read(documentId);
      const moved = (name: string) => Number(row['totals'][name]) - Number(old['totals'][name]);
      expect(moved('closingBalanceFen')).toBe(-500);
      expect(moved('cumulativeSurplusFen')).toBe(index < 2 ? -500 : 0);
      expect(moved('surplusFen')).toBe(index === 0 ? -500 : 0);
      expect(row).toMatchObject({ revision: 2, publicSince: old['publicSince'] });
      expect(row['corrections']).toHaveLength(1);
      const english = await read(documentId, 'en');
      expect(english['totals']).toMatchObject({
        closingBalanceFen: row['totals'].closingBalanceFen,
      });
      expect(english['corrections'][0].reason).toBe('An invoice was missed');
    }
    const march = await read(months[3] ?? '');
    expect(march['corrections'][0].changes).toEqual([
      {
        field: 'openingBalanceFen',
        before: Number(before[3]?.['openingBalanceFen']),
        after: Number(before[3]?.['openingBalanceFen']) - 500,
      },
    ]);
  });

  it('leaves later ones alone when no figure of theirs moves', async () => {
    const [first, second] = [await published(2050, 1), await published(2050, 2)];
    const before = await read(second);
    await update(app, ACCOUNT, first, 'zh-Hans', { mealDays: 19, correctionReason: '天数有误' });
    await publish(app, ACCOUNT, first);
    expect((await read(first))['revision']).toBe(2);
    expect(await read(second)).toEqual(before);
  });

  it('is refused as a whole while a later one has unpublished figures', async () => {
    const [first, second] = [await published(2055, 1), await published(2055, 2)];
    await update(app, ACCOUNT, second, 'zh-Hans', { mealDays: 3 });
    await update(app, ACCOUNT, first, 'zh-Hans', {
      expenditure: expenditure(30_000_000),
      correctionReason: '多记',
    });
    const state = async () =>
      JSON.parse(JSON.stringify(await storedRows(app, ACCOUNT, { fiscalYear: 2055 }))) as unknown;
    const before = await state();
    const refusal = await refusalOf(publish(app, ACCOUNT, first));
    expect(refusal.details.code).toBe('FOLLOWER_HAS_CHANGES');
    expect(await state()).toEqual(before);
  });
});

describe('bad input is refused and nothing is stored', () => {
  it.each<[string, Data, string]>([
    ['an unknown part of the income', { income: { giftsFen: 1 } }, 'INPUT_UNKNOWN_FIELD'],
    ['an amount with a point', { income: { subsidyFen: '12.5' } }, 'INPUT_MONEY_NOT_INTEGER'],
    [
      'an amount no number can hold',
      { expenditure: { foodFen: '9007199254740993' } },
      'INPUT_MONEY_TOO_LARGE',
    ],
    ['a mode that there is not', { operationMode: 'magic' }, 'INPUT_NOT_ALLOWED'],
    ['32 meal days', { mealDays: 32 }, 'INPUT_NOT_IN_RANGE'],
    ['31 meal days in June', { mealDays: 31 }, 'FIELD_OUT_OF_RANGE'],
    ['a month 13', { month: 13 }, 'INPUT_NOT_IN_RANGE'],
    ['a list for the income', { income: [] }, 'INPUT_WRONG_TYPE'],
  ])('%s', async (_name, changes, code) => {
    const refusal = await refusalOf(create(app, ACCOUNT, accountData(2060, 6, changes)));
    expect(codesOf(refusal)).toEqual([code]);
    expect(await storedRows(app, ACCOUNT, { fiscalYear: 2060 })).toEqual([]);
  });

  it('totals that somebody sends along are computed anew', async () => {
    const totals = { incomeFen: 1, closingBalanceFen: 1, surplusRateBp: 9999 };
    const documentId = await create(app, ACCOUNT, accountData(2070, 6, { totals }));
    await publish(app, ACCOUNT, documentId);
    expect((await read(documentId))['totals']).toMatchObject({
      incomeFen: '39000000',
      surplusFen: '0',
      surplusRateBp: 0,
    });
  });
});
