import type { Element } from '@xmldom/xmldom';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { readXml } from '../support/xml';

const ORIGIN = 'https://school.example';
const ENTRY = 'api::feedback-entry.feedback-entry';
const BASE = '/api/open311/v2';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
});
afterAll(() => app.stop());

interface ServiceRequest {
  readonly service_request_id: string;
  readonly status: string;
  readonly service_code: string;
  readonly requested_datetime: string;
  readonly [name: string]: string | null;
}

interface Entry {
  readonly documentId: string;
  readonly ticketNo: string;
  readonly key: string;
  readonly service: string;
  readonly question: string;
  readonly outcome: string | null;
  readonly receivedOn: string;
}

const entries = async (): Promise<readonly Entry[]> =>
  (await app.http.get('/api/feedback-entries?pagination[pageSize]=100').expect(200)).body.data;

const jsonOf = async (path: string): Promise<readonly ServiceRequest[]> =>
  JSON.parse((await app.http.get(`${BASE}${path}`).expect(200)).text) as ServiceRequest[];

const xmlOf = async (path: string, status = 200) =>
  readXml((await app.http.get(`${BASE}${path}`).expect(status).buffer(true)).text);

/** Ninety days at a time: the standard gives no more. */
async function wholeYear(query = ''): Promise<readonly ServiceRequest[]> {
  const starts = ['2025-01-01', '2025-04-01', '2025-06-30', '2025-09-28', '2025-12-27'];
  const parts = starts.map((day, at) => {
    const end = new Date(Date.parse(`${day}T00:00:00+08:00`) + 90 * 86_400_000 - 1000);
    const until = at === starts.length - 1 ? '2026-03-01T00:00:00Z' : end.toISOString();
    return jsonOf(`/requests.json?start_date=${day}T00:00:00%2B08:00&end_date=${until}${query}`);
  });
  return (await Promise.all(parts)).flat();
}

/** Elements as JSON has them: what is empty is null. */
const fieldsOf = (element: Element) =>
  Object.fromEntries(
    Array.from(element.childNodes, ({ nodeName, textContent }) => [nodeName, textContent || null]),
  );

it('every public entry is a request, and nothing else is', async () => {
  const [told, all] = [await wholeYear(), await entries()];
  expect(all.length).toBeGreaterThan(5);
  expect(told.map((one) => one.service_request_id).sort()).toEqual(
    all.map(({ ticketNo }) => ticketNo).sort(),
  );
  for (const one of told) {
    const entry = all.find(({ ticketNo }) => ticketNo === one.service_request_id);
    expect(one).toMatchObject({
      status: entry?.outcome === null ? 'open' : 'closed',
      ...{ description: entry?.question, service_code: entry?.service },
      requested_datetime: `${entry?.receivedOn}T00:00:00+08:00`,
    });
    const places = ['address', 'address_id', 'zipcode', 'lat', 'long', 'media_url'];
    expect(places.map((name) => one[name])).toEqual(places.map(() => null));
  }
});

it('both formats say the same, and both are what they claim to be', async () => {
  const [first] = await entries();
  const path = `/requests/${first?.ticketNo}`;
  const json = await app.http.get(`${BASE}${path}.json`).expect(200);
  const xml = await app.http.get(`${BASE}${path}.xml`).expect(200).buffer(true);
  expect(json.headers['content-type']).toBe('application/json; charset=utf-8');
  expect(xml.headers['content-type']).toBe('text/xml; charset=utf-8');
  const [element] = Array.from(readXml(xml.text).getElementsByTagName('request'));
  expect(element && fieldsOf(element)).toEqual((JSON.parse(json.text) as unknown[])[0]);
  expect(readXml(xml.text).documentElement?.nodeName).toBe('service_requests');
});

it('requests are asked for by service, by status and by number', async () => {
  const all = await wholeYear();
  const service = all[0]?.service_code ?? '';
  expect(await wholeYear(`&service_code=${service}`)).toEqual(
    all.filter((one) => one.service_code === service),
  );
  for (const status of ['open', 'closed']) {
    const expected = all.filter((one) => one.status === status);
    expect(await wholeYear(`&status=${status}`)).toEqual(expected);
  }
  expect(await wholeYear('&status=open,closed')).toEqual(all);
  const numbers = all.slice(0, 2).map((one) => one.service_request_id);
  const named = await jsonOf(`/requests.json?service_request_id=${numbers.join(',')}&status=x`);
  expect(named.map((one) => one.service_request_id).sort()).toEqual([...numbers].sort());
});

it('without dates the last 90 days are meant', async () => {
  const [entry] = await entries();
  const where = { ticketNo: entry?.ticketNo ?? '', publishedAt: { $notNull: true } };
  const move = (receivedOn: string) =>
    app.strapi.db.query(ENTRY).updateMany({ where, data: { receivedOn } });
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const isThere = async () =>
    (await jsonOf('/requests.json')).some((one) => one.service_request_id === where.ticketNo);
  try {
    await move(day(80));
    expect(await isThere()).toBe(true);
    await move(day(100));
    expect(await isThere()).toBe(false);
  } finally {
    await move(entry?.receivedOn ?? '');
  }
});

it('drafts, what is taken down and what is for members is no request', async () => {
  const [entry] = await entries();
  const [documentId, number] = [entry?.documentId ?? '', entry?.ticketNo ?? ''];
  const change = (data: object) =>
    app.strapi.db.query(ENTRY).updateMany({ where: { documentId }, data });
  const isGone = async () => {
    await app.http.get(`${BASE}/requests/${number}.json`).expect(404);
    expect(await jsonOf(`/requests.json?service_request_id=${number}`)).toEqual([]);
  };
  await change({ visibilityScope: 'members' });
  await isGone();
  await change({ visibilityScope: 'public', expiresAt: new Date(Date.now() - 1000) });
  await isGone();
  await change({ expiresAt: null });
  await app.http.get(`${BASE}/requests/${number}.json`).expect(200);
  await app.strapi.documents(ENTRY).unpublish({ documentId, locale: '*' });
  await isGone();
});

it('of a report that is not public nothing is told, nor that there is one', async () => {
  const published = new Set((await entries()).map(({ ticketNo }) => ticketNo));
  const tickets = await inUnitOfWork(app.strapi, (unit) =>
    unit.table('feedback_tickets').select<{ ticket_no: string }[]>('ticket_no'),
  );
  const hidden = tickets.find((ticket) => !published.has(ticket.ticket_no))?.ticket_no ?? '';
  expect(hidden).not.toBe('');
  const answer = await app.http.get(`${BASE}/requests/${hidden}.json`).expect(404);
  const other = await app.http.get(`${BASE}/requests/nothing.json`).expect(404);
  expect(answer.text).toBe(other.text);
});

it('the services are what feedback can be about, in the language asked for', async () => {
  const chinese = await jsonOf('/services.json');
  const english = await jsonOf('/services.json?locale=en');
  expect(english.map((one) => one.service_code)).toEqual(chinese.map((one) => one.service_code));
  expect(english[0]?.['service_name']).not.toBe(chinese[0]?.['service_name']);
  expect(chinese[0]).toMatchObject({ metadata: false, type: 'realtime' });
  const names = Array.from(
    (await xmlOf('/services.xml?locale=en')).getElementsByTagName('service_name'),
    ({ textContent }) => textContent,
  );
  expect(names).toEqual(english.map((one) => one['service_name']));
});

it('the discovery leads to the endpoint in both formats', async () => {
  const { text } = await app.http.get(`${BASE}/discovery.json`).expect(200);
  expect(JSON.parse(text)).toMatchObject({
    contact: expect.stringContaining(`${ORIGIN}/feedback/new`) as unknown,
    endpoints: [{ url: `${ORIGIN}${BASE}`, formats: ['application/json', 'text/xml'] }],
  });
  expect((await app.http.get(BASE).expect(200)).text).toBe(text);
  const document = await xmlOf('/discovery.xml');
  expect(document.getElementsByTagName('url')[0]?.textContent).toBe(`${ORIGIN}${BASE}`);
});

it('the own jurisdiction is served, another one is not there', async () => {
  const { body } = await app.http.get('/api/school').expect(200);
  const own = String(body.data.jurisdictionId);
  await app.http.get(`${BASE}/services.json?jurisdiction_id=${own}&api_key=x`).expect(200);
  await app.http.get(`${BASE}/services.json?jurisdiction_id=other.example`).expect(404);
});

it.each([
  ['/requests', '?status=pending', 400],
  ['/requests', '?start_date=yesterday', 400],
  ['/requests', '?start_date=2025-01-01T00:00:00Z&end_date=2025-12-31T00:00:00Z', 400],
  ['/requests', '?service_code=nothing', 404],
  ['/requests', '?filters[ticketNo]=1', 400],
  ['/requests', '?locale=fr', 400],
  ['/requests/nothing', '', 404],
  ['/tokens', '', 404],
  ['/__proto__', '', 404],
])('%s%s is refused by a list of errors in both formats', async (path, query, status) => {
  const { text } = await app.http.get(`${BASE}${path}.json${query}`).expect(status);
  const description = expect.any(String) as unknown;
  expect(JSON.parse(text)).toEqual([{ code: status, description }]);
  const document = await xmlOf(`${path}.xml${query}`, status);
  expect(document.documentElement?.nodeName).toBe('errors');
  expect(document.getElementsByTagName('code')[0]?.textContent).toBe(String(status));
});

it.each(['json', 'xml'])('nothing is sent here: POST is refused in %s', async (format) => {
  const answer = await app.http
    .post(`${BASE}/requests.${format}`)
    .type('form')
    .send({ service_code: 'canteen', description: 'x', address_string: 'x' })
    .expect(405)
    .buffer(true);
  expect(answer.headers['allow']).toBe('GET, HEAD');
  if (format === 'xml') {
    const [code] = Array.from(readXml(answer.text).getElementsByTagName('code'));
    expect(code?.textContent).toBe('405');
  } else {
    expect(JSON.parse(answer.text)).toMatchObject([{ code: 405 }]);
  }
});

it('whoever has an answer already is told so, and its head is to be had alone', async () => {
  const first = await app.http.get(`${BASE}/services.xml`).expect(200);
  const etag = String(first.headers['etag']);
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  await app.http.get(`${BASE}/services.xml`).set('If-None-Match', etag).expect(304);
  await app.http.get(`${BASE}/services.xml?locale=en`).set('If-None-Match', etag).expect(200);
  const head = await app.http.head(`${BASE}/services.xml`).expect(200);
  expect([head.headers['etag'], head.text]).toEqual([etag, undefined]);
});

it('the page of an entry leads to it', async () => {
  const [entry] = await entries();
  const { text } = await app.http.get(`/en/feedback/${entry?.key}`).expect(200);
  const link = /<link rel="alternate" type="text\/xml" title="Open311" href="([^"]+)"/.exec(text);
  const path = (link?.[1] ?? '').replace(ORIGIN, '');
  const document = readXml((await app.http.get(path).expect(200).buffer(true)).text);
  const [number] = Array.from(document.getElementsByTagName('service_request_id'));
  expect(number?.textContent).toBe(entry?.ticketNo);
});
