import { differencesBetween, plainText } from './difference';

const statement = (shared: object, words: object = {}) =>
  ({ type: 'api::budget.budget', shared, words }) as never;

const paragraph = (...texts: readonly string[]) => [
  { type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) },
];

describe('between two statements of a document', () => {
  it.each<[string, object, object, object[]]>([
    ['nothing differs', { totalFen: '1' }, { totalFen: '1' }, []],
    [
      'a figure differs',
      { totalFen: '1' },
      { totalFen: '2' },
      [{ path: ['totalFen'], locale: null, before: '1', after: '2' }],
    ],
    [
      'something was added, and something left out',
      { a: true },
      { b: 0 },
      [
        { path: ['a'], locale: null, before: true, after: null },
        { path: ['b'], locale: null, before: null, after: 0 },
      ],
    ],
    [
      'a line of a list differs',
      { lines: [{ code: 'x', fen: '1' }] },
      { lines: [{ code: 'x', fen: '2' }, { code: 'y' }] },
      [
        { path: ['lines', '0', 'fen'], locale: null, before: '1', after: '2' },
        { path: ['lines', '1', 'code'], locale: null, before: null, after: 'y' },
      ],
    ],
    [
      'a list of values is one value',
      { channels: ['website', 'sms'] },
      { channels: ['website'] },
      [{ path: ['channels'], locale: null, before: ['website', 'sms'], after: ['website'] }],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(differencesBetween(statement(before), statement(after))).toEqual(expected);
  });

  it('words are told by locale, and rich text as it reads', () => {
    const before = statement({}, { en: { text: paragraph('Half ', 'bold') }, zh: { title: '旧' } });
    const after = statement({}, { en: { text: paragraph('Half ', 'new') }, zh: { title: '新' } });
    expect(
      differencesBetween(before, after).map(({ locale, ...found }) => [
        ...[locale, plainText(found.before), plainText(found.after)],
      ]),
    ).toEqual([
      ['en', 'Half bold', 'Half new'],
      ['zh', '旧', '新'],
    ]);
  });

  it('everything is new where nothing was public', () => {
    expect(differencesBetween(null, statement({ a: 1 }, { en: { title: 'T' } }))).toEqual([
      { path: ['a'], locale: null, before: null, after: 1 },
      { path: ['title'], locale: 'en', before: null, after: 'T' },
    ]);
  });

  it('what only looks different is told too, and where a link leads', () => {
    const line = (child: object) => [{ type: 'paragraph', children: [child] }];
    const link = (url: string) =>
      line({ type: 'link', url, children: [{ type: 'text', text: 'here' }] });
    const changes = [
      [paragraph('a'), line({ type: 'text', text: 'a', bold: true })],
      [link('https://a.example'), link('https://b.example')],
    ];
    const told = changes.map((texts) => {
      const [before = null, after = null] = texts.map((text) => statement({}, { en: { text } }));
      const differences = differencesBetween(before, after);
      return differences.map((found) => [plainText(found.before), plainText(found.after)]);
    });
    expect(told).toEqual([
      [['a', 'a']],
      [['here <https://a.example>', 'here <https://b.example>']],
    ]);
  });
});
