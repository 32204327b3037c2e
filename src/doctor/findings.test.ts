import { databaseFindings, type DatabaseFacts } from './database';
import { type Finding, reportOf } from './finding';
import { machineFindings, type MachineFacts } from './machine';

const bad = (findings: readonly Finding[]) =>
  findings
    .filter(({ verdict }) => verdict !== 'ok')
    .map(({ verdict, english }) => `${verdict}: ${english}`);

const FILLED: Extract<DatabaseFacts, { kind: 'filled' }> = {
  ...{ kind: 'filled', client: 'sqlite', journalMode: 'wal', tableSteps: 40 },
  ...{ administrators: 1, overdueSeconds: null, runnerSeconds: 3, givenUp: {} },
};

describe('the database', () => {
  it('is fine as it should be', () => {
    expect(bad(databaseFindings(FILLED))).toEqual([]);
    expect(bad(databaseFindings({ ...FILLED, client: 'postgres', journalMode: null }))).toEqual([]);
  });

  it.each<[DatabaseFacts, string]>([
    [{ kind: 'unreachable', why: 'ECONNREFUSED' }, 'error: The database does not answer'],
    [{ kind: 'empty' }, 'warning: The database is empty'],
    [{ ...FILLED, journalMode: 'delete' }, 'warning: SQLite keeps no write-ahead log'],
    [{ ...FILLED, tableSteps: 0 }, 'error: Our own tables are missing'],
    [{ ...FILLED, administrators: 0 }, 'error: No administrator can sign in'],
    [{ ...FILLED, overdueSeconds: 61 }, 'error: A plan is overdue by 61 s: see'],
    [
      { ...FILLED, overdueSeconds: 900, runnerSeconds: 900 },
      'error: A plan is overdue by 900 s: start',
    ],
    [{ ...FILLED, runnerSeconds: null }, 'warning: Nothing carries out plans'],
    [{ ...FILLED, runnerSeconds: 121 }, 'warning: Nothing carries out plans'],
    [
      { ...FILLED, givenUp: { approval_outbox: 0, delivery_outbox: 2 } },
      'warning: Messages that were given up: 2 (table delivery_outbox',
    ],
  ])('%j', (facts, said) => {
    expect(bad(databaseFindings(facts))).toEqual([expect.stringContaining(said)]);
  });

  it('lets a plan be a little late', () => {
    expect(bad(databaseFindings({ ...FILLED, overdueSeconds: 60 }))).toEqual([]);
  });
});

describe('the machine', () => {
  const GIGABYTE = 1024 ** 3;
  const folder = { isWritable: true, isServed: false, isHalfRestored: false };
  const facts: MachineFacts = {
    freeBytes: { '/data': 10 * GIGABYTE },
    uploadFolder: { path: '/data/uploads', ...folder },
    hasPublicUploads: true,
    strapiVersions: { '5.54.0': ['@strapi/strapi', '@strapi/utils'] },
    pluginsWithoutManifest: [],
    isEnvOpen: false,
  };

  it('is fine as it should be', () => {
    expect(bad(machineFindings(facts))).toEqual([]);
  });

  it.each<[Partial<MachineFacts>, string]>([
    [{ freeBytes: { '/data': GIGABYTE } }, 'warning: 1024 MB left on /data'],
    [{ freeBytes: { '/data': GIGABYTE / 8 } }, 'error: Only 128 MB left'],
    [{ uploadFolder: { path: '/x', ...folder, isWritable: false } }, 'error: The upload folder'],
    [
      { uploadFolder: { path: '/x', ...folder, isServed: true } },
      'error: UPLOAD_FOLDER lies below',
    ],
    [
      { uploadFolder: { path: '/x', ...folder, isHalfRestored: true } },
      'error: A restore broke off',
    ],
    [{ hasPublicUploads: false }, 'error: public/uploads is missing'],
    [
      { strapiVersions: { '5.54.0': ['@strapi/strapi'], '5.53.0': ['@strapi/utils'] } },
      'error: Packages of Strapi differ: 5.54.0 (@strapi/strapi); 5.53.0 (@strapi/utils)',
    ],
    [{ strapiVersions: {} }, 'error: Packages of Strapi differ'],
    [
      { pluginsWithoutManifest: ['approval'] },
      'error: src/plugins/approval/package.json is missing',
    ],
    [{ isEnvOpen: true }, 'warning: Others can read .env'],
  ])('%j', (changed, said) => {
    expect(bad(machineFindings({ ...facts, ...changed }))).toEqual([expect.stringContaining(said)]);
  });
});

it('reports in both languages, with counts last', () => {
  const report = reportOf([
    { verdict: 'ok', chinese: '正常', english: 'Fine' },
    { verdict: 'error', chinese: '不对', english: 'Wrong' },
  ]);
  expect(report.split('\n')).toEqual([
    ...['✓ 正常', '  Fine', '✗ 不对', '  Wrong', ''],
    ...['错误 1 项，提醒 0 项', '1 errors, 0 warnings'],
  ]);
});
