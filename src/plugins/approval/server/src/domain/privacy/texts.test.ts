import { textsOf } from './texts';

it.each<[string, unknown, readonly (readonly [string, string])[]]>([
  ['a text', 'ok', [['', 'ok']]],
  ['fields with their paths', { words: { en: { title: 'A' } } }, [['words.en.title', 'A']]],
  [
    'lists with their places',
    { lines: [{ note: 'a' }, { note: 'b' }] },
    [
      ['lines.0.note', 'a'],
      ['lines.1.note', 'b'],
    ],
  ],
  ['nothing of numbers, flags and nothing', { a: 1, b: true, c: null, d: undefined, e: '' }, []],
  [
    'a paragraph as one text, bold or linked',
    {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: '139' },
            { type: 'text', text: '0000', bold: true },
            { type: 'link', url: '/x', children: [{ type: 'text', text: '1234' }] },
          ],
        },
        { type: 'paragraph', children: [{ type: 'text', text: 'next' }] },
      ],
    },
    [
      ['body.0', '13900001234'],
      ['body.1', 'next'],
    ],
  ],
  [
    'the items of a list apart',
    {
      type: 'list',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'one' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'two' }] },
      ],
    },
    [
      ['type', 'list'],
      ['children.0', 'one'],
      ['children.1', 'two'],
    ],
  ],
])('%s', (_name, value, expected) => {
  expect(textsOf(value).map(({ field, text }) => [field, text])).toEqual(expected);
});
