import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import type { Loose } from '../support/content-months';
import { uploadAs } from '../support/file-assets';
import { clientOf } from '../support/http-client';
import { pdf } from '../support/sample-bytes';
import { staffMember } from '../support/staff';

const FILE = 'plugin::upload.file';
const SUMMARY: UID.ContentType = 'api::finance-summary.finance-summary';

let app: TestApp;
let auditor: TestAgent;
let restricted: number;
let internal: number;
/** The document that holds both. */
let documentId: string;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  const where = { period: '2025-06', publishedAt: null, locale: 'zh-Hans' };
  const june: Loose = await app.strapi.db
    .query(SUMMARY)
    .findOne({ where, populate: { ledgerFile: true } });
  restricted = june['ledgerFile'].id;
  internal = (await uploadAs(await clientOf(app, 'editor'), pdf('note'), 'note.pdf')).id;
  const data = { attachments: [internal] } as never;
  documentId = june['documentId'];
  auditor = (await staffMember(app, 'auditor')).client;
  await app.strapi.documents(SUMMARY).update({ documentId, locale: 'zh-Hans', data });
});
afterAll(() => app.stop());

/** The row of a file and what is stored for it. */
async function stateOf(id: number) {
  const row: Loose = await app.strapi.db.query(FILE).findOne({ where: { id } });
  const stored = String(row['url']).split('?')[0]?.split('/').at(-1) ?? '';
  const folder = app.strapi.config.get<string>('files.folder');
  return { row, bytes: (await readFile(path.join(folder, 'private', stored))).toString('hex') };
}

/** What the auditor reads about the document, latest first. */
async function logged(): Promise<Loose> {
  const answer = await auditor.get(`/transparency/access-log?documentId=${documentId}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

type Change = (client: TestAgent, id: number) => PromiseLike<{ status: number; body: Loose }>;

const FACTS = { name: '改名.pdf', caption: '改动' };

/** What is done, as the log calls it, and how. */
const CHANGES: readonly (readonly [string, 'replace' | 'describe', Change])[] = [
  [
    'other content by the old address',
    'replace',
    (client, id) => client.post(`/upload?id=${id}`).attach('files', pdf('forged'), 'forged.pdf'),
  ],
  [
    'other content',
    'replace',
    (client, id) =>
      client.post(`/upload/files/${id}/replace`).attach('files', pdf('forged'), 'forged.pdf'),
  ],
  [
    'another name by the old address',
    'describe',
    (client, id) => client.post(`/upload?id=${id}`).field('fileInfo', JSON.stringify(FACTS)),
  ],
  [
    'another name',
    'describe',
    (client, id) => client.put(`/upload/files/${id}`).send({ fileInfo: FACTS }),
  ],
  [
    'another name among many',
    'describe',
    (client, id) =>
      client
        .post('/upload/actions/bulk-update')
        .send({ updates: [{ id, fileInfo: { name: FACTS.name } }] }),
  ],
];

const codeOf = ({ status, body }: { status: number; body: Loose }) => [
  status,
  body['error']?.details?.code,
];

describe.each(CHANGES)('a file is given %s', (_what, kind, change) => {
  it('by a head only where the document that holds it is of the own department', async () => {
    const { client } = await staffMember(app, 'department-head', ['canteen']);
    for (const id of [restricted, internal]) {
      const before = await stateOf(id);
      expect(codeOf(await change(client, id))).toEqual([403, 'FILE_OF_OTHERS_FORBIDDEN']);
      expect(await stateOf(id)).toEqual(before);
    }
    const { id } = await uploadAs(client, pdf('own'), 'own.pdf');
    expect((await change(client, id)).status).toBe(200);
  });

  it('that is restricted, only with the permission to change what is restricted', async () => {
    const editor = await clientOf(app, 'editor');
    const before = await stateOf(restricted);
    const { total } = await logged();
    expect(codeOf(await change(editor, restricted))).toEqual([403, 'FILE_RESTRICTED_FORBIDDEN']);
    expect(await stateOf(restricted)).toEqual(before);
    expect((await change(editor, internal)).status).toBe(200);
    expect((await logged())['total']).toBe(total);
    const { client, id: userId } = await staffMember(app, 'disclosure-office');
    expect((await change(client, restricted)).status).toBe(200);
    expect(await stateOf(restricted)).not.toEqual(before);
    const log = await logged();
    expect(log['total']).toBe(total + 1);
    const attribute = `ledgerFile: ${before.row['name']}`;
    const entry = { kind, userId, uid: SUMMARY, documentId, attribute, reason: '' };
    expect(log['entries'][0]).toMatchObject(entry);
  });

  it('by nobody who only reads', async () => {
    for (const role of ['auditor', 'vice-head'] as const) {
      const { client } = await staffMember(app, role);
      const before = await stateOf(internal);
      expect((await change(client, internal)).status).toBe(403);
      expect(await stateOf(internal)).toEqual(before);
    }
  });
});
