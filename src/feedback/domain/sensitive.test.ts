import { transferOf } from './sensitive';

it.each([
  ['食堂采购员收回扣。', 'discipline'],
  ['有人在围标、串标', 'discipline'],
  ['The coach asked for a bribe', 'discipline'],
  ['班里有人长期欺凌同学', 'police'],
  ['老师体罚了孩子', 'police'],
  ['他被人毆打', 'police'],
  ['我不想活了', 'mentalHealth'],
  ['自 殺', 'mentalHealth'],
  ['自·杀', 'mentalHealth'],
  ['I want to kill myself', 'mentalHealth'],
  ['他被打了想自杀，老师还体罚', 'mentalHealth'],
])('%s leaves the public flow (%s)', (text, transfer) => {
  expect(transferOf(text)).toBe(transfer);
});

it.each([
  '食堂中午二层排队太长，能不能错峰？',
  '智能黑板为什么不选最便宜的？',
  '三楼男厕所异味大。',
  'Please open the library on Saturdays.',
  '',
])('an ordinary report goes the ordinary way: %s', (text) => {
  expect(transferOf(text)).toBeNull();
});
