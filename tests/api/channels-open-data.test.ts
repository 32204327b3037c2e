import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import { bootApp, type TestApp } from '../support/boot';

const ORIGIN = 'https://school.example';
const SCHOOL = 'api::school.school';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
});
afterAll(() => app.stop());

interface Table {
  readonly name: string;
  readonly title: string;
  readonly primaryKey: readonly string[];
  readonly fields: readonly { name: string; title: string; type: string }[];
}

const textOf = async (path: string) => (await app.http.get(path).expect(200).buffer(true)).text;

async function tablesIn(locale: string): Promise<readonly Table[]> {
  return (await app.http.get(`/api/open-data?locale=${locale}`).expect(200)).body.data;
}

async function rowsOfTable(name: string, query = ''): Promise<readonly Record<string, string>[]> {
  const { data, errors } = Papa.parse<Record<string, string>>(
    await textOf(`/api/open-data/${name}.csv${query}`),
    { header: true, skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return data;
}

const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  yearmonth: /^\d{4}-\d{2}$/,
  string: /[\s\S]*/,
};

it('every table is read by another parser, has rows of its types, and names each row once', async () => {
  for (const { name, fields, primaryKey } of await tablesIn('zh-Hans')) {
    const rows = await rowsOfTable(name);
    expect([name, rows.length > 0]).toEqual([name, true]);
    for (const field of fields) {
      const wrong = rows.find(
        (row) => row[field.name] !== '' && !FORMS[field.type]?.test(row[field.name] ?? ''),
      );
      expect([name, field.name, wrong?.[field.name]]).toEqual([name, field.name, undefined]);
    }
    const keys = rows.map((row) => primaryKey.map((key) => row[key]).join('/'));
    expect(primaryKey.length).toBeGreaterThan(0);
    expect([name, new Set(keys).size]).toEqual([name, rows.length]);
  }
});

it('a column is called alike in no language, and has a title in each', async () => {
  const [chinese, english] = [await tablesIn('zh-Hans'), await tablesIn('en')];
  expect(english.map(({ name }) => name)).toEqual(chinese.map(({ name }) => name));
  for (const [at, table] of english.entries()) {
    expect(table.fields.map(({ name }) => name)).toEqual(
      chinese[at]?.fields.map(({ name }) => name),
    );
    expect([table.name, ...table.fields.map(({ title }) => title)].join()).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect(new Set(table.fields.map(({ name }) => name)).size).toBe(table.fields.length);
  }
});

it('amounts are exact yuan: the lines of June are its expenditure', async () => {
  const rows = await rowsOfTable('finance-expenditure');
  const cents = rows
    .filter(({ period, scope }) => period === '2025-06' && scope === 'wholeSchool')
    .map(({ amount = '' }) => BigInt(amount.replace('.', '')));
  const [june] = (await rowsOfTable('finance-months')).filter(({ period }) => period === '2025-06');
  const sum = cents.reduce((total, one) => total + one, 0n);
  expect(String(sum)).toBe((june?.['totalsExpenditure'] ?? '').replace('.', ''));
  expect(june?.['totalsExpenditure']).toMatch(/^\d+\.\d{2}$/);
});

it('codes have their names beside them, in the language asked for', async () => {
  const chinese = (await rowsOfTable('finance-income')).find(({ source }) => source !== '');
  const english = await rowsOfTable('finance-income', '?locale=en');
  const same = english.find(({ source }) => source === chinese?.['source']);
  expect(chinese?.['sourceName']).toMatch(/\p{Script=Han}/u);
  expect(same?.['sourceName']).toMatch(/^[A-Z]/);
});

it('JSON and a workbook hold the same rows', async () => {
  const rows = await rowsOfTable('procurements');
  const { data } = JSON.parse(await textOf('/api/open-data/procurements.json'));
  expect(data.map(({ code }: { code: string }) => code)).toEqual(rows.map(({ code }) => code));
  expect(data[0].budget).toBe(Number(rows[0]?.['budget']));
  const { body } = await app.http
    .get('/api/open-data/procurements.xlsx')
    .expect(200)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const sheet = strFromU8(
    unzipSync(body as Buffer)['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  expect(sheet.match(/<row /g)).toHaveLength(rows.length + 1);
  for (const { code = '' } of rows) expect(sheet).toContain(`>${code}<`);
});

it('what is not public is in no table', async () => {
  const all = await textOf('/api/open-data/procurements.csv');
  const suppliers = await app.strapi.db.query('api::supplier.supplier').findMany({});
  const winners = await app.strapi.db.query('api::procurement.procurement').findMany({
    where: { publishedAt: { $notNull: true } },
    populate: ['award'],
  });
  const named = new Set(winners.map(({ award }) => award?.supplierName));
  const losers = suppliers.filter(({ name }) => !named.has(name));
  expect(losers.length).toBeGreaterThan(0);
  for (const { name } of losers) expect(all).not.toContain(name);
});

it('the data package describes the tables that are there', async () => {
  const pack = JSON.parse(await textOf('/api/open-data/datapackage.json'));
  expect(pack).toMatchObject({ name: 'school-transparency', title: '青禾市第三实验学校' });
  expect(pack.licenses).toEqual([{ name: 'CC-BY-4.0' }]);
  for (const { path, schema } of pack.resources) {
    const head = (await textOf(path.replace(ORIGIN, ''))).split('\r\n')[0];
    expect(head).toBe(schema.fields.map(({ name }: { name: string }) => name).join(','));
  }
});

it('the catalogue is JSON-LD whose downloads are there', async () => {
  const answer = await app.http.get('/api/open-data/catalogue.jsonld?locale=en').buffer(true);
  expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
  const { dataset } = JSON.parse(answer.text) as {
    dataset: { description: string; distribution: { contentUrl: string }[] }[];
  };
  expect(dataset.every(({ description }) => description.length >= 50)).toBe(true);
  for (const { contentUrl } of dataset[0]?.distribution ?? []) {
    await app.http.get(contentUrl.replace(ORIGIN, '')).expect(200);
  }
});

it('a mark for spreadsheets comes where it is asked for', async () => {
  const bytes = async (query: string) => {
    const answer = await fetch(`${app.url}/api/open-data/fees.csv${query}`);
    return Buffer.from(await answer.arrayBuffer())
      .subarray(0, 3)
      .toString('hex');
  };
  expect([await bytes('?bom=1'), await bytes('')]).toEqual(['efbbbf', '6b6579']);
});

it.each([
  ['/api/open-data/nothing.csv', 404],
  ['/api/open-data/fees.pdf', 404],
  ['/api/open-data/fees.csv?status=draft', 400],
  ['/api/open-data/fees.csv?bom=yes', 400],
  ['/api/open-data/fees.json?bom=1', 400],
  ['/api/open-data/datapackage.json?locale=fr', 400],
])('%s is refused, and the refusal names what is allowed', async (path, status) => {
  const { body } = await app.http.get(path).expect(status);
  expect(body.error.details.allowed.length).toBeGreaterThan(0);
});

it('a head is told without rows', async () => {
  const { headers, text } = await app.http.head('/api/open-data/fees.csv').expect(200);
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(text ?? '').toBe('');
});

describe('open contracting data', () => {
  const read = (file: string) => app.http.get(`/api/ocds/${file}`);
  const usePrefix = (ocidPrefix: string | null) =>
    app.strapi.db.query(SCHOOL).updateMany({ where: {}, data: { ocidPrefix } });

  it.each([null, 'ocds-213czf'])('is off while the prefix is %s', async (prefix) => {
    await usePrefix(prefix);
    const { body } = await read('releases.json').expect(404);
    expect(body.error.details.code).toBe('OCDS_NOT_FOUND');
  });

  it('tells every public procurement under the prefix of the school', async () => {
    await usePrefix('ocds-abc123');
    const { body } = await read('records.json').expect(200);
    const codes = (await rowsOfTable('procurements')).map(({ code }) => `ocds-abc123-${code}`);
    expect(body.records.map(({ ocid }: { ocid: string }) => ocid).sort()).toEqual(codes.sort());
    expect(body).toMatchObject({ version: '1.1', license: 'CC-BY-4.0' });
    const releases = (await read('releases.json').expect(200)).body.releases;
    const ids = releases.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(releases.length).toBeGreaterThan(body.records.length);
    await usePrefix(null);
  });

  it.each(['releases.json?page=0', 'releases.json?x=1'])('%s is refused', async (file) => {
    await read(file).expect(400);
  });
});
