import { aknFaults } from '../../../tests/support/akn';
import { quadsOfJsonLd } from '../../../tests/support/rdf';
import { readXml } from '../../../tests/support/xml';
import { jsonLdOf } from '../../shared/rdf/json-ld';
import {
  parseRegulation,
  parseVersion,
  type RegulationVersion,
} from '../../site/regulations/regulation';
import { akomaNtosoOf } from './akoma-ntoso';
import { eliOf, type EliScene } from './eli';
import { expressionName, workName, type LegalText } from './legal-names';
import { lifecycleOf } from './lifecycle';

const PAGE = 'https://school.example/regulations/sy3-zd-01';
const ELI = 'http://data.europa.eu/eli/ontology#';
const SCHEMA = 'https://schema.org/';

const scene: EliScene = {
  ...{ school: '青禾市第三实验学校', timeZone: 'Asia/Shanghai', origin: 'https://school.example' },
  ...{ locale: 'zh-Hans', kindName: '办法' },
  aknAddress: ({ versionNo }) => `https://school.example/akn/${versionNo}`,
};

function versionOf(change: object): RegulationVersion {
  const version = parseVersion({
    ...{ regulationCode: 'SY3-ZD-01', versionNo: 1, locale: 'zh-Hans', title: '办法（第1版）' },
    ...{ documentNo: '青三实〔2022〕5号', adoptedOn: '2022-03-10', effectiveOn: '2022-04-01' },
    ...{ inForceUntil: '2025-02-28', currentState: 'superseded', repealDocumentNo: null },
    ...{ publicSince: '2022-03-10T16:30:00.000Z' },
    articles: [
      { articleNo: 1, heading: '目的', text: '第一款。\n第二款：“<公开>”。' },
      { articleNo: 2, heading: null, text: '财务信息\u000b每学期公开一次。\ud83d' },
    ],
    ...change,
  });
  if (version === null) throw new Error('No version');
  return version;
}

const first = versionOf({});
const second = versionOf({
  ...{ versionNo: 2, title: '办法（第2版）', documentNo: '青三实〔2025〕3号' },
  ...{ adoptedOn: '2025-02-18', effectiveOn: '2025-03-01', inForceUntil: null },
  ...{ currentState: 'effective', publicSince: '2025-02-18T02:00:00.000Z' },
});
const draft = versionOf({
  ...{ versionNo: 3, documentNo: null, adoptedOn: null, effectiveOn: null, inForceUntil: null },
  ...{ currentState: 'consultation', consultationOpensOn: '2026-01-05' },
});
const versions = [draft, second, first];

const regulation = parseRegulation({
  ...{ code: 'SY3-ZD-01', key: 'sy3-zd-01', title: '校务公开实施办法', locale: 'zh-Hans' },
  ...{ kind: 'rule', currentState: 'effective', publicSince: '2022-03-10T02:00:00.000Z' },
  relations: [
    { relationNo: 1, relationType: 'basedOn', targetKind: 'document', targetCode: '教育部 意见' },
    { relationNo: 2, relationType: 'cites', targetKind: 'regulation', targetCode: 'SY3-ZD-02' },
    { relationNo: 3, relationType: 'implementedBy', targetKind: 'action', targetCode: 'a-1' },
  ],
});
if (regulation === null) throw new Error('No regulation');

const textOf = (version: RegulationVersion, all = versions): LegalText => ({
  ...{ regulation, version, versions: all },
});
const aknOf = (version: RegulationVersion, all?: RegulationVersion[]) =>
  akomaNtosoOf(textOf(version, all), scene) ?? '';

const repealed = versionOf({
  ...{ currentState: 'repealed', repealDocumentNo: '青三实〔2025〕9号' },
});
const expired = versionOf({ currentState: 'expired' });

it.each([
  ['the first text', first, '/akn/cn/act/rule/2022-03-10/SY3-ZD-01/zho@2022-04-01'],
  [
    'a later one, named by the first',
    second,
    '/akn/cn/act/rule/2022-03-10/SY3-ZD-01/zho@2025-03-01',
  ],
  ['a draft, a work of its own', draft, '/akn/cn/bill/rule/2026-01-05/SY3-ZD-01/zho@2026-01-05'],
  [
    'a translation',
    versionOf({ locale: 'en' }),
    '/akn/cn/act/rule/2022-03-10/SY3-ZD-01/eng@2022-04-01',
  ],
  [
    'the other script',
    versionOf({ locale: 'zh-Hant' }),
    '/akn/cn/act/rule/2022-03-10/SY3-ZD-01/zho-Hant@2022-04-01',
  ],
])('%s has its name', (_name, version, expected) => {
  expect(expressionName(textOf(version), scene.timeZone)).toBe(expected);
  expect(workName(textOf(version), scene.timeZone)).toBe(
    expected.split('/').slice(0, -1).join('/'),
  );
});

const lifeOf = (version: RegulationVersion, all = versions) =>
  lifecycleOf(textOf(version, all)).map(({ kind, on, type }) => `${kind} ${on} ${type}`);

it.each([
  [
    'a text that another one took the place of',
    ...([first, versions] as const),
    [
      'adopted 2022-03-10 generation',
      'inForce 2022-04-01 generation',
      'superseded 2025-03-01 amendment',
    ],
  ],
  [
    'the text in force',
    ...([second, versions] as const),
    ['adopted 2025-02-18 generation', 'inForce 2025-03-01 amendment'],
  ],
  [
    'a repealed one',
    ...([repealed, [repealed]] as const),
    [
      'adopted 2022-03-10 generation',
      'inForce 2022-04-01 generation',
      'repealed 2025-03-01 repeal',
    ],
  ],
  [
    'one that ran out',
    ...([expired, [expired]] as const),
    ['adopted 2022-03-10 generation', 'inForce 2022-04-01 generation', 'expired 2025-03-01 repeal'],
  ],
  ['a draft', ...([draft, versions] as const), []],
])('the life of %s', (_name, version, all, expected) => {
  expect(lifeOf(version, [...all])).toEqual(expected);
});

it.each([
  ['the first text', first, versions],
  ['the text in force', second, versions],
  ['a draft', draft, versions],
  ['a translation', versionOf({ locale: 'en' }), versions],
  ['a repealed text', repealed, [repealed]],
  ['an expired text', expired, [expired]],
  ['a text of which little is known', versionOf({ documentNo: null, publicSince: null }), versions],
])('%s has what Akoma Ntoso wants, in its order', (_name, version, all) => {
  expect(aknFaults(aknOf(version, [...all]))).toEqual([]);
});

it('a document that is none is found out', () => {
  const text = aknOf(second);
  expect(aknFaults(text.replace(/<FRBRcountry[^>]*>/, ''))).toEqual([
    'FRBRWork without FRBRcountry!',
  ]);
  expect(aknFaults(text.replace(/(<FRBRthis[^>]*>)\s*(<FRBRuri[^>]*>)/, '$2$1'))).toHaveLength(1);
  expect(aknFaults(text.replace('eId="school"', 'eId="other"')).length).toBeGreaterThan(3);
});

it('the articles keep their words, their paragraphs and their signs', () => {
  const document = readXml(aknOf(second));
  const told = Array.from(document.getElementsByTagName('article'), (article) => ({
    id: article.getAttribute('eId'),
    num: article.getElementsByTagName('num')[0]?.textContent,
    heading: article.getElementsByTagName('heading')[0]?.textContent,
    text: Array.from(article.getElementsByTagName('p'), ({ textContent }) => textContent),
  }));
  expect(told).toEqual([
    { id: 'art_1', num: '第1条', heading: '目的', text: ['第一款。', '第二款：“<公开>”。'] },
    {
      id: 'art_2',
      num: '第2条',
      heading: undefined,
      text: ['财务信息\ufffd每学期公开一次。\ufffd'],
    },
  ]);
  expect(document.getElementsByTagName('docNumber')[0]?.textContent).toBe('青三实〔2025〕3号');
});

it('a translation names the Chinese text', () => {
  const document = readXml(aknOf(versionOf({ locale: 'en' })));
  const [master] = Array.from(document.getElementsByTagName('FRBRmasterExpression'));
  const [language] = Array.from(document.getElementsByTagName('FRBRlanguage'));
  expect(master?.getAttribute('href')).toBe(expressionName(textOf(first), scene.timeZone));
  expect(language?.getAttribute('language')).toBe('eng');
});

it('a text without articles is no document', () => {
  expect(akomaNtosoOf(textOf(versionOf({ articles: [] })), scene)).toBeNull();
});

const statements = () =>
  quadsOfJsonLd(JSON.stringify(jsonLdOf(eliOf(regulation, versions, scene))));

const date = (day: string) => `"${day}"^^<http://www.w3.org/2001/XMLSchema#date>`;

it.each([
  [PAGE, `${ELI}id_local`, ['"SY3-ZD-01"']],
  [PAGE, `${ELI}date_document`, [date('2022-03-10')]],
  [PAGE, `${ELI}first_date_entry_in_force`, [date('2022-04-01')]],
  [PAGE, `${ELI}date_no_longer_in_force`, []],
  [PAGE, `${ELI}in_force`, [`<${ELI}InForce-inForce>`]],
  [PAGE, `${ELI}is_realized_by`, [`<${PAGE}#v1-zh-Hans>`, `<${PAGE}#v2-zh-Hans>`]],
  [PAGE, `${ELI}based_on`, [`<${PAGE}#document-${encodeURIComponent('教育部 意见')}>`]],
  [PAGE, `${ELI}cites`, ['<https://school.example/regulations/sy3-zd-02>']],
  [PAGE, `${ELI}implementation_ensured_by`, []],
  [PAGE, `${SCHEMA}legislationLegalForce`, [`<${SCHEMA}InForce>`]],
  [PAGE, `${SCHEMA}name`, ['"校务公开实施办法"@zh-hans']],
  [`${PAGE}#v1-zh-Hans`, `${ELI}realizes`, [`<${PAGE}>`]],
  [`${PAGE}#v1-zh-Hans`, `${ELI}version_date`, [date('2022-04-01')]],
  [`${PAGE}#v1-zh-Hans`, `${ELI}date_no_longer_in_force`, [date('2025-03-01')]],
  [`${PAGE}#v1-zh-Hans`, `${ELI}in_force`, [`<${ELI}InForce-notInForce>`]],
  [
    `${PAGE}#v2-zh-Hans`,
    `${ELI}language`,
    ['<http://publications.europa.eu/resource/authority/language/ZHO>'],
  ],
  [
    'https://school.example/akn/2',
    `${ELI}format`,
    ['<https://www.iana.org/assignments/media-types/application/akn+xml>'],
  ],
])('%s %s is %j', async (subject, predicate, expected) => {
  const told = (await statements())
    .filter((one) => one.subject === subject && one.predicate === predicate)
    .map(({ object }) => object);
  expect(told).toEqual(expected);
});

it('a draft is no law yet, and a repealed regulation says since when', async () => {
  expect((await statements()).filter(({ subject }) => subject.includes('#v3'))).toEqual([]);
  const ended = eliOf({ ...regulation, currentState: 'repealed' }, [repealed], scene);
  const told = await quadsOfJsonLd(JSON.stringify(jsonLdOf(ended)));
  expect(told).toContainEqual({
    ...{ subject: PAGE, object: date('2025-03-01') },
    predicate: `${ELI}date_no_longer_in_force`,
  });
});
