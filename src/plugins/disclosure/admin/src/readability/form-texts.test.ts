import { textsOfForm } from './form-texts';

const TYPE = { summaryField: 'plainSummary', fields: ['reply', 'notes.note', 'body'] };

it('takes the summary and the further texts, those in components too', () => {
  const values = {
    ...{ plainSummary: '本月支出减少。', reply: '已修好。', amountFen: 12, secret: '不读' },
    notes: [{ note: '差异一' }, { note: '' }, { code: '302' }],
  };
  expect(textsOfForm(values, TYPE)).toEqual({
    ...{ summary: '本月支出减少。', body: ['已修好。', '差异一'], wantsSummary: true },
  });
});

it('reads a single component and the editor of blocks line by line', () => {
  const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });
  const values = {
    notes: { note: '一处' },
    body: [
      {
        type: 'paragraph',
        children: [{ text: '第一' }, { type: 'link', children: [{ text: '段' }] }],
      },
      { type: 'list', children: [item('甲'), item('乙')] },
    ],
  };
  expect(textsOfForm(values, TYPE).body).toEqual(['一处', '第一段', '甲\n乙']);
});

it.each([undefined, null, 'text', { plainSummary: '  ', notes: 3 }])(
  'finds nothing in %j',
  (values) => {
    expect(textsOfForm(values, TYPE)).toEqual({ summary: null, body: [], wantsSummary: true });
  },
);

it('misses no summary where the type has none', () => {
  const found = textsOfForm({ reply: '好' }, { ...TYPE, summaryField: null });
  expect(found).toEqual({ summary: null, body: ['好'], wantsSummary: false });
});

it('sends no more than the server reads', () => {
  const notes = Array.from({ length: 300 }, () => ({ note: '字'.repeat(60_000) }));
  const { body } = textsOfForm({ notes }, TYPE);
  expect([body?.length, body?.[0]?.length]).toEqual([200, 50_000]);
});
