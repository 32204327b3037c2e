import {
  quadsOfJsonLd,
  quadsOfTurtle,
  type Statement,
} from '../../../../../../../../tests/support/rdf';
import { jsonLdOf } from '../../../../../../../shared/rdf/json-ld';
import { turtleOf } from '../../../../../../../shared/rdf/turtle';
import { TABLE_FORMATS, type DataPublisher, type Dataset } from './dataset';
import { dcatOf, type DcatScene } from './dcat';

const HOME = 'https://school.example/api/open-data';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

const datasets: readonly Dataset[] = [
  {
    ...{ name: 'finance-months', title: '财务摘要', description: '说 "明"'.repeat(20) },
    ...{ keywords: ['财务', '学校'], primaryKey: ['period'], fields: [], rhythm: 'monthly' },
  },
  {
    ...{ name: 'departments', title: '部门', description: '说明'.repeat(20) },
    ...{ keywords: ['学校'], primaryKey: ['code'], fields: [] },
  },
];
const publisher: DataPublisher = {
  ...{ name: '青禾市第三实验学校', url: 'https://school.example/', license: 'CC-BY-4.0' },
  ...{ language: 'zh-Hans', place: '青禾市 1 号' },
  catalogue: { title: '开放数据目录', description: '全部表格。' },
  contact: { name: '信息公开办公室', email: 'office@school.example', phone: '0872-123 4567' },
};
const scene: DcatScene = {
  ...{ publisher, home: HOME },
  addressOf: (file) => `${HOME}/${file}?locale=zh-Hans`,
  facts: new Map([
    [
      'finance-months',
      {
        issuedAt: '2025-02-10T00:00:00.000Z',
        modifiedAt: '2025-07-10T08:30:00.000Z',
        span: { from: '2025-01', to: '2025-06' },
      },
    ],
  ]),
};

const statementsOf = (own: DcatScene) => quadsOfTurtle(turtleOf(dcatOf(datasets, own)));

const valuesIn = (statements: readonly Statement[], subject: string, predicate: string) =>
  statements
    .filter((one) => one.subject === subject && one.predicate === predicate)
    .map(({ object }) => object);

const subjectsOf = (statements: readonly Statement[], type: string) =>
  statements
    .filter(({ predicate, object }) => predicate === TYPE && object === `<${type}>`)
    .map(({ subject }) => subject);

it('Turtle and JSON-LD are the same statements for readers of others', async () => {
  const graph = dcatOf(datasets, scene);
  const told = quadsOfTurtle(turtleOf(graph));
  expect(told).toEqual(await quadsOfJsonLd(JSON.stringify(jsonLdOf(graph))));
  expect(told.length).toBeGreaterThan(80);
});

/** What DCAT-AP makes mandatory or recommends, of what is known here. */
const WANTED: readonly (readonly [string, readonly string[]])[] = [
  [
    `${DCAT}Catalog`,
    [
      ...['title', 'description', 'publisher', 'language', 'license', 'issued', 'modified'].map(
        (name) => DCT + name,
      ),
      ...[`${DCAT}dataset`, `${DCAT}themeTaxonomy`, 'http://xmlns.com/foaf/0.1/homepage'],
    ],
  ],
  [
    `${DCAT}Dataset`,
    [
      ...['title', 'description', 'publisher', 'language', 'identifier', 'accrualPeriodicity'].map(
        (name) => DCT + name,
      ),
      ...[`${DCT}spatial`, `${DCT}accessRights`, `${DCAT}contactPoint`, `${DCAT}keyword`],
      ...[`${DCAT}theme`, `${DCAT}distribution`],
    ],
  ],
  [
    `${DCAT}Distribution`,
    [
      ...[`${DCAT}accessURL`, `${DCAT}downloadURL`, `${DCAT}mediaType`],
      ...[`${DCT}format`, `${DCT}license`, `${DCT}language`],
    ],
  ],
];

it.each(WANTED)('every %s has what it needs', (type, properties) => {
  const statements = statementsOf(scene);
  const subjects = subjectsOf(statements, type);
  const missing = subjects.flatMap((subject) =>
    properties
      .filter((name) => valuesIn(statements, subject, name).length === 0)
      .map((name) => `${subject} ${name}`),
  );
  expect([subjects.length > 0, missing]).toEqual([true, []]);
});

it('whatever is named in it is told in it', () => {
  const statements = statementsOf(scene);
  const told = new Set(statements.map(({ subject }) => `<${subject}>`));
  const named = statements.map(({ object }) => object).filter((it) => it.startsWith(`<${HOME}#`));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((object) => !told.has(object))).toEqual([]);
});

it.each([
  ['table-finance-months', `${DCT}issued`, `"2025-02-10T00:00:00.000Z"^^<${XSD}dateTime>`],
  ['table-finance-months', `${DCT}modified`, `"2025-07-10T08:30:00.000Z"^^<${XSD}dateTime>`],
  ['catalogue', `${DCT}modified`, `"2025-07-10T08:30:00.000Z"^^<${XSD}dateTime>`],
  ['table-finance-months', `${DCT}accrualPeriodicity`, `<${AUTHORITY}/frequency/MONTHLY>`],
  ['table-departments', `${DCT}accrualPeriodicity`, `<${AUTHORITY}/frequency/IRREG>`],
  ['time-finance-months', `${DCAT}startDate`, `"2025-01"^^<${XSD}gYearMonth>`],
  ['table-finance-months', `${DCT}title`, '"财务摘要"@zh-hans'],
  ['table-finance-months', `${DCT}language`, `<${AUTHORITY}/language/ZHO>`],
  [
    'file-finance-months-csv-zh-Hans',
    `${DCAT}downloadURL`,
    `<${HOME}/finance-months.csv?locale=zh-Hans>`,
  ],
  [
    'file-finance-months-csv-zh-Hans',
    `${DCAT}mediaType`,
    '<https://www.iana.org/assignments/media-types/text/csv>',
  ],
  [
    'file-departments-json-zh-Hans',
    `${DCT}license`,
    '<https://creativecommons.org/licenses/by/4.0/>',
  ],
  ['contact', 'http://www.w3.org/2006/vcard/ns#hasTelephone', '<tel:08721234567>'],
])('%s %s is %s', (name, predicate, object) => {
  expect(valuesIn(statementsOf(scene), `${HOME}#${name}`, predicate)).toEqual([object]);
});

it('of a table without publications no day is told', () => {
  const statements = statementsOf(scene);
  for (const name of ['issued', 'modified', 'temporal']) {
    expect(valuesIn(statements, `${HOME}#table-departments`, DCT + name)).toEqual([]);
  }
});

it('terms in words are a license of their own, none are none', () => {
  const worded = statementsOf({ ...scene, publisher: { ...publisher, license: '注明来源' } });
  expect(valuesIn(worded, `${HOME}#catalogue`, `${DCT}license`)).toEqual([`<${HOME}#license>`]);
  expect(worded).toContainEqual({
    ...{ subject: `${HOME}#license`, object: '"注明来源"' },
    predicate: 'http://www.w3.org/2000/01/rdf-schema#label',
  });
  const none = statementsOf({ ...scene, publisher: { ...publisher, license: null } });
  expect(none.filter(({ predicate }) => predicate === `${DCT}license`)).toEqual([]);
});

it('a project that tells nothing of its school still has a catalogue', () => {
  const bare = { name: 'School', url: '', license: null, language: 'fr' };
  const statements = statementsOf({ ...scene, publisher: bare, facts: new Map() });
  expect(subjectsOf(statements, `${DCAT}Dataset`).length).toBe(datasets.length);
  expect(subjectsOf(statements, `${DCAT}Distribution`).length).toBe(
    datasets.length * TABLE_FORMATS.length,
  );
  expect(valuesIn(statements, `${HOME}#catalogue`, `${DCT}title`)).toEqual(['"School"']);
});

it('the catalogues of two languages are about the same tables', () => {
  const english = { ...scene, publisher: { ...publisher, language: 'en' } };
  expect(subjectsOf(statementsOf(english), `${DCAT}Dataset`)).toEqual(
    subjectsOf(statementsOf(scene), `${DCAT}Dataset`),
  );
  expect(subjectsOf(statementsOf(english), `${DCAT}Distribution`)).not.toEqual(
    subjectsOf(statementsOf(scene), `${DCAT}Distribution`),
  );
});
