import { listChange } from './list-change';

it.each([
  [[], ['甲', '乙'], { added: ['甲', '乙'], removed: [] }],
  [['甲', '乙'], ['乙', '丙'], { added: ['丙'], removed: ['甲'] }],
  [['甲', '乙'], ['乙', '甲'], { added: [], removed: [] }],
])('from %j to %j', (before, after, change) => {
  expect(listChange(before, after)).toEqual(change);
});
