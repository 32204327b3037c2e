import { piecesOf, type Term } from './terms';

const term = (id: string, word: string, synonyms: readonly string[] = []): Term => ({
  ...{ id, term: word, plain: `${word}…`, synonyms },
});

const TERMS = [
  term('budget', '预算'),
  term('rate', '预算执行率', ['执行率']),
  term('surplus', 'surplus'),
];

/** `预算` in brackets with its id, where it was found. */
function marked(text: string): string {
  return piecesOf(text, TERMS)
    .pieces.map((piece) =>
      typeof piece === 'string' ? piece : `[${piece.term.id}:${piece.words}]`,
    )
    .join('');
}

describe('terms in a text', () => {
  it.each([
    ['本月预算不变', '本月[budget:预算]不变'],
    ['预算执行率为 46%', '[rate:预算执行率]为 46%'],
    ['预算执行率和预算', '[rate:预算执行率]和[budget:预算]'],
    ['预算、预算、预算', '[budget:预算]、预算、预算'],
    ['执行率与预算执行率', '[rate:执行率]与预算执行率'],
    ['A Surplus is left', 'A [surplus:Surplus] is left'],
    ['no surpluses', 'no surpluses'],
    ['nosurplus', 'nosurplus'],
    ['有surplus了', '有[surplus:surplus]了'],
    ['无关', '无关'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('never loses a sign of the text', () => {
    for (const text of ['预算执行', '执行率预算surplus', '率执行率率']) {
      const { pieces } = piecesOf(text, TERMS);
      expect(pieces.map((p) => (typeof p === 'string' ? p : p.words)).join('')).toBe(text);
    }
  });
});
