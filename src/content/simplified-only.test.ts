import { isSimplified, isTraditional } from './simplified-only';

it.each([
  ['财务摘要', true, false],
  ['財務摘要', false, true],
  ['食堂', false, false],
  ['皇后大道三公里', false, false],
  ['禾苗路100号', true, false],
  ['學校买什麼', true, true],
  ['公布表示注意', false, false],
  ['Finance 12 %', false, false],
  ['', false, false],
])('%s: simplified %s, traditional %s', (text, simplified, traditional) => {
  expect([isSimplified(text), isTraditional(text)]).toEqual([simplified, traditional]);
});
