import { NO_WORDS, requestOf, withQuote } from './result-words';

it('what is blank is not sent', () => {
  expect(requestOf(NO_WORDS)).toEqual({ summary: {}, quotes: [] });
  const words = {
    summary: { 'zh-Hans': '加一个窗口', en: ' ' },
    quotes: [
      { key: 1, question: 'q3', text: { 'zh-Hans': '排队太长' } },
      { key: 2, question: 'q3', text: { 'zh-Hans': '' } },
    ],
  };
  expect(requestOf(words)).toEqual({
    summary: { 'zh-Hans': '加一个窗口' },
    quotes: [{ question: 'q3', text: { 'zh-Hans': '排队太长' } }],
  });
});

it('quotes keep telling apart when one is gone', () => {
  const two = withQuote(withQuote(NO_WORDS, 'q3'), 'q4');
  const one = { ...two, quotes: two.quotes.slice(1) };
  expect(withQuote(one, 'q3').quotes.map(({ key }) => key)).toEqual([2, 3]);
});
