import { facts, joined, list, table, text, titled } from './block';
import { richTextBlocks } from './rich-blocks';

describe('what is not there leaves no trace', () => {
  it('a text, a fact, an item', () => {
    expect([text(null), text(''), list([null, false, '']), facts([['电话', null]])]).toEqual([
      ...[[], [], [], []],
    ]);
  });

  it('a table without rows, with its heading', () => {
    const columns = [{ label: '项目', kind: 'name' as const }];
    expect(titled('明细', table({ columns, groups: [{ rows: [] }], total: ['合计'] }))).toEqual([]);
  });

  it('a group without rows, while others stay', () => {
    const columns = [{ label: '菜', kind: 'name' as const }];
    const [block] = table({
      columns,
      groups: [
        { heading: '早餐', rows: [] },
        { heading: '午餐', rows: [['米饭']] },
      ],
    });
    expect(block).toMatchObject({ groups: [{ heading: '午餐' }] });
  });

  it('parts of a text', () => {
    expect(joined(['30205', undefined, '水费'])).toBe('30205 水费');
  });
});

it('a text of the block editor keeps its order, its lists within lists and where links lead', () => {
  const run = (said: string) => ({ type: 'text', text: said });
  const link = { type: 'link', url: 'https://edu.example/x', children: [run('办法')] };
  const item = (...children: unknown[]) => ({ type: 'list-item', children });
  const blocks = richTextBlocks([
    { type: 'heading', level: 1, children: [run('依据')] },
    { type: 'paragraph', children: [run('按'), link, run('执行。')] },
    {
      ...{ type: 'list', format: 'ordered' },
      children: [
        item(run('一')),
        { type: 'list', format: 'unordered', children: [item(run('甲'))] },
      ],
    },
  ]);
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, text: '依据' },
    { kind: 'text', tone: 'plain', text: '按办法 (https://edu.example/x)执行。' },
    {
      ...{ kind: 'list', isOrdered: true },
      items: [
        { depth: 0, text: '一' },
        { depth: 1, text: '甲' },
      ],
    },
  ]);
});
