import { digest } from '../shared/strapi/digest';
import { differences, type Manifest, newManifest, parseManifest, renderManifest } from './manifest';

const HASH = 'a'.repeat(64);

const manifest: Manifest = newManifest({
  madeAt: '2026-03-01T00:00:00.000Z',
  client: 'sqlite',
  versions: { app: '0.1.0', strapi: '5.54.0', node: 'v20.20.2', database: '3.50' },
  audit: { seq: 3, hash: HASH, isIntact: true },
  tables: [{ name: 'posts', rows: 4 }],
  files: [{ path: 'uploads/private/a.png', bytes: 10, sha256: HASH }],
});

it('is read as it was written', () => {
  expect(parseManifest(renderManifest(manifest))).toEqual(manifest);
});

it('is refused with any byte changed', () => {
  const text = Buffer.from(renderManifest(manifest));
  const taken = [...text.keys()].filter((place) => {
    const changed = Buffer.from(text);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    try {
      parseManifest(changed.toString());
      return true;
    } catch {
      return false;
    }
  });
  expect(taken).toEqual([]);
});

it.each(['../outside', '/etc/passwd', 'uploads/../../x', 'uploads//x', './x', 'a\\b'])(
  'names no file outside of the backup: %s',
  (path) => {
    const text = renderManifest(manifest);
    const said = JSON.parse(text) as object;
    const forged = { ...said, files: [{ path, bytes: 1, sha256: HASH }] };
    const { digest: _, ...signed } = { digest: '', ...forged };
    const again = JSON.stringify({ ...signed, digest: digest(signed) }, null, 2);
    expect(() => parseManifest(`${again}\n`)).toThrow('damaged');
  },
);

it('says what differs: rows, tables that are missing or new, the trail', () => {
  expect(differences(manifest, manifest)).toEqual([]);
  expect(
    differences(
      {
        tables: [
          { name: 'posts', rows: 4 },
          { name: 'plans', rows: 1 },
        ],
        audit: null,
      },
      {
        tables: [
          { name: 'posts', rows: 5 },
          { name: 'other', rows: 0 },
        ],
        audit: { seq: 1, hash: HASH, isIntact: true },
      },
    ),
  ).toEqual([
    'posts: 4 → 5',
    'plans: 1 → –',
    '+ other',
    `audit: null → {"seq":1,"hash":"${HASH}","isIntact":true}`,
  ]);
});
