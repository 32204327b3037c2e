import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { ApiError, createClient, type Client } from '../../src/client';
import { temporaryFolder } from '../support/backup-places';
import { bootApp, type TestApp } from '../support/boot';

let app: TestApp;
let client: Client;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  client = createClient({ url: app.url });
});
afterAll(() => app.stop());

it('reads a list with what belongs to it, typed', async () => {
  const { data, meta } = await client.get('/api/finance-summaries', {
    query: { filters: { period: { $eq: '2025-06' } }, populate: ['totals'], locale: 'en' },
  });
  expect(meta.pagination.total).toBe(1);
  const [june] = data;
  expect(june?.period).toBe('2025-06');
  expect(june?.totals).not.toBeNull();
});

it('reads one by its name for good', async () => {
  const { data } = await client.get('/api/regulations', {});
  const documentId = data[0]?.documentId ?? '';
  const one = await client.get('/api/regulations/{documentId}', { params: { documentId } });
  expect(one.data.documentId).toBe(documentId);
});

it('a refusal says what is possible', async () => {
  const asked = client.get('/api/finance-summaries', { query: { sort: 'nothing:asc' } });
  await expect(asked).rejects.toThrow(ApiError);
  await expect(asked).rejects.toMatchObject({ status: 400 });
  const unknown = client.get('/api/surveys/{slug}', { params: { slug: 'no-such-survey' } });
  await expect(unknown).rejects.toMatchObject({
    status: 404,
    details: { code: 'SURVEY_NOT_FOUND' },
  });
});

it('sends a report, and the same again is the same', async () => {
  const send = (key: string) =>
    client.put('/api/feedback/{key}', {
      params: { key },
      body: { text: '操场的灯晚上不亮', kind: 'suggestion' },
    });
  const key = randomUUID();
  const first = await send(key);
  expect(first.data.isNew).toBe(true);
  expect((await send(key)).data).toMatchObject({ isNew: false, receipt: first.data.receipt });
});

describe('as a package of its own', () => {
  const PROJECT = path.resolve(__dirname, '../..');
  const execute = promisify(execFile);
  let home: string;
  beforeAll(async () => {
    home = await temporaryFolder();
    const command = path.join(PROJECT, 'src/commands/pack-client.mjs');
    const { stdout } = await execute(process.execPath, [command, home]);
    await fs.writeFile(path.join(home, 'package.json'), '{ "type": "module" }');
    const quiet = ['--offline', '--no-audit', '--no-fund', '--no-package-lock'];
    await execute('npm', ['install', ...quiet, stdout.trim()], { cwd: home });
  });
  afterAll(() => fs.rm(home, { recursive: true, force: true }));

  const USE = `import { createClient } from 'school-transparency-client';
const [url = ''] = process.argv.slice(2);
const { data } = await createClient({ url }).get('/api/finance-summaries', {
  query: { filters: { period: { $eq: '2025-06' } } },
});
console.log(data[0]?.period);
`;

  it('is installed and used without anything else', async () => {
    await fs.writeFile(path.join(home, 'use.js'), USE);
    const { stdout } = await execute(process.execPath, ['use.js', app.url], { cwd: home });
    expect(stdout.trim()).toBe('2025-06');
    const installed = await fs.readdir(path.join(home, 'node_modules'));
    expect(installed.filter((name) => !name.startsWith('.'))).toEqual([
      'school-transparency-client',
    ]);
  });

  it.each([
    ['nodenext', 'NodeNext'],
    ['bundler', 'ESNext'],
  ])('brings its types to programs that resolve as %s', async (resolution, module) => {
    const types = 'declare const process: { argv: string[] };\n';
    const check = async (text: string) => {
      await fs.writeFile(path.join(home, 'use.ts'), types + text);
      const compilerOptions = {
        ...{ strict: true, noEmit: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] },
        ...{ module, moduleResolution: resolution },
      };
      const settings = JSON.stringify({ compilerOptions, files: ['use.ts'] });
      await fs.writeFile(path.join(home, 'tsconfig.json'), settings);
      const compiler = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
      return execute(process.execPath, [compiler], { cwd: home }).then(
        () => '',
        ({ stdout }: { stdout: string }) => stdout,
      );
    };
    expect(await check(USE)).toBe('');
    expect(await check(USE.replace('?.period', '?.perod'))).toContain("'perod' does not exist");
  });
});
