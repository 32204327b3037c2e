import summaries from '../../database/sample/finance-summaries.json';
import { diffDocuments } from './changes';

const june = summaries.find(({ period }) => period === '2025-06');

/** June as it was first published: water and electricity in each other's line. */
function juneWithItsError() {
  const wrong = new Map([
    ['30205', 4042764],
    ['30206', 1706852],
  ]);
  return june?.expenditureLines.map((line) => ({
    ...line,
    amountFen: wrong.get(line.economicCode) ?? line.amountFen,
  }));
}

function shared(facts: object) {
  return { shared: facts, words: {} };
}

const water = { economicCode: '30205', functionCode: '20502', managingDepartment: 'finance' };
const power = { ...water, economicCode: '30206' };

describe('the correction of June 2025', () => {
  const before = shared({ expenditureLines: juneWithItsError(), totals: { incomeFen: 1 } });
  const after = shared({ expenditureLines: june?.expenditureLines, totals: { incomeFen: 2 } });

  test('names the two amounts that were swapped, and nothing that follows from them', () => {
    expect(diffDocuments(before, after)).toEqual([
      {
        field: 'expenditureLines[30205/20502/general-affairs].amountFen',
        before: 4042764,
        after: 1706852,
      },
      {
        field: 'expenditureLines[30206/20502/general-affairs].amountFen',
        before: 1706852,
        after: 4042764,
      },
    ]);
  });

  test('names computed figures when asked', () => {
    const fields = diffDocuments(before, after, { includeComputed: true });
    expect(fields).toContainEqual({ field: 'totals.incomeFen', before: 1, after: 2 });
  });
});

describe('no difference', () => {
  test.each<[string, object, object]>([
    [
      'the order of lines',
      { expenditureLines: [water, power] },
      { expenditureLines: [power, water] },
    ],
    [
      'ids of lines',
      { incomeLines: [{ id: 1, source: 'other' }] },
      { incomeLines: [{ id: 9, source: 'other' }] },
    ],
    ['blank, absent and null', { docNo: '', note: null }, { note: undefined }],
    ['an empty and an absent list', { incomeLines: [] }, { incomeLines: null }],
    [
      'facts of publication',
      { revision: 1, contentHash: 'a', publicSince: null },
      { revision: 2, contentHash: 'b', publicSince: '2025-07-10T08:30:00Z' },
    ],
    ['what readers may not see', { catalogueItemNo: '1.1' }, { catalogueItemNo: '1.2' }],
    [
      'computed figures of lines',
      { incomeLines: [{ source: 'other', cumulativeFen: 1 }] },
      { incomeLines: [{ source: 'other', cumulativeFen: 2 }] },
    ],
    [
      'computed names',
      { key: 'a', slug: 'a', period: '2025-01' },
      { key: 'b', slug: 'b', period: '2025-02' },
    ],
  ])('is made by %s', (_name, before, after) => {
    expect(diffDocuments(shared(before), shared(after))).toEqual([]);
  });
});

describe('a difference', () => {
  test.each<[string, object, object, object[]]>([
    [
      'of a plain value',
      { openingBalanceFen: 1 },
      { openingBalanceFen: 2 },
      [{ field: 'openingBalanceFen', before: 1, after: 2 }],
    ],
    [
      'of a value that was blank',
      { preparedByRole: '' },
      { preparedByRole: '会计' },
      [{ field: 'preparedByRole', before: null, after: '会计' }],
    ],
    [
      'by a new line',
      { incomeLines: [] },
      { incomeLines: [{ id: 3, source: 'other', amountFen: 5 }] },
      [{ field: 'incomeLines[other].amountFen', before: null, after: 5 }],
    ],
    [
      'by a line that is gone',
      { repairItems: [{ itemNo: 2, placeCode: 'gym', amountFen: 5 }] },
      { repairItems: [] },
      [
        { field: 'repairItems[2].placeCode', before: 'gym', after: null },
        { field: 'repairItems[2].amountFen', before: 5, after: null },
      ],
    ],
    [
      'by a line of nothing but its key',
      { expenditureLines: [] },
      { expenditureLines: [water] },
      [
        {
          field: 'expenditureLines[30205/20502/finance]',
          before: null,
          after: '30205/20502/finance',
        },
      ],
    ],
    [
      'of the second of two lines with one key',
      {
        procurementPayments: [
          { procurementCode: 'A', amountFen: 1 },
          { procurementCode: 'A', amountFen: 2 },
        ],
      },
      {
        procurementPayments: [
          { procurementCode: 'A', amountFen: 1 },
          { procurementCode: 'A', amountFen: 3 },
        ],
      },
      [{ field: 'procurementPayments[A#2].amountFen', before: 2, after: 3 }],
    ],
    [
      'of a list of plain values',
      { stages: ['primary'] },
      { stages: ['primary', 'juniorMiddle'] },
      [{ field: 'stages', before: '["primary"]', after: '["primary","juniorMiddle"]' }],
    ],
  ])('%s is told', (_name, before, after, changes) => {
    expect(diffDocuments(shared(before), shared(after))).toEqual(changes);
  });

  test('of words names the language first', () => {
    const before = {
      shared: {},
      words: { 'zh-Hans': { title: '甲', varianceNotes: [] }, en: { title: 'A' } },
    };
    const after = {
      shared: {},
      words: {
        'zh-Hans': { title: '甲', varianceNotes: [{ economicCode: '30213', note: '维修' }] },
        en: { title: 'B' },
      },
    };
    expect(diffDocuments(before, after)).toEqual([
      { field: 'zh-Hans.varianceNotes[30213].note', before: null, after: '维修' },
      { field: 'en.title', before: 'A', after: 'B' },
    ]);
  });

  test('is told backwards as forwards', () => {
    const [before, after] = [
      shared({ expenditureLines: [water] }),
      shared({ expenditureLines: [power] }),
    ];
    const forwards = diffDocuments(before, after);
    const backwards = diffDocuments(after, before).map((change) => ({
      ...change,
      before: change.after,
      after: change.before,
    }));
    expect(new Set(backwards.map((change) => JSON.stringify(change)))).toEqual(
      new Set(forwards.map((change) => JSON.stringify(change))),
    );
    expect(forwards).toHaveLength(2);
  });
});

describe('a text of the block editor', () => {
  const block = (text: string, marks: object = {}) => ({
    type: 'paragraph',
    children: [{ type: 'text', text, ...marks }],
  });
  const page = (...body: readonly object[]) => ({ shared: {}, words: { en: { body } } });

  test.each<[string, object[], object[], unknown]>([
    [
      'a changed paragraph is told alone',
      ['a', 'b', 'c'].map((text) => block(text)),
      ['a', 'x', 'c'].map((text) => block(text)),
      [{ field: 'en.body', before: 'b', after: 'x' }],
    ],
    [
      'a new first paragraph moves nothing',
      [block('a')],
      [block('n'), block('a')],
      [{ field: 'en.body', before: null, after: 'n' }],
    ],
    [
      'a paragraph that goes',
      [block('a'), block('a')],
      [block('a')],
      [{ field: 'en.body', before: 'a', after: null }],
    ],
    [
      'a mark is a difference',
      [block('a')],
      [block('a', { bold: true })],
      [{ field: 'en.body', before: 'a', after: '**a**' }],
    ],
    [
      'how the editor cuts a text is none',
      [block('a')],
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: '' },
            { type: 'text', text: 'a' },
          ],
        },
      ],
      [],
    ],
  ])('%s', (_name, before, after, changes) => {
    expect(diffDocuments(page(...before), page(...after))).toEqual(changes);
  });
});
