import { playedYear } from '../../../tests/support/finance-documents';
import { financeSummaryRules } from './rules';

const year = playedYear();

/** The same facts without what only the sample or only the document holds. */
function figures(lines: readonly object[]) {
  return lines.map((line) => ({ ...line }));
}

describe.each(year)('the sample month $sample.period, entered as amounts only', (month) => {
  const { sample, document, context } = month;
  const { shared, words } = document;

  test('comes out with every figure of the sample, to the last fen', () => {
    expect(shared.openingBalanceFen).toBe(sample.openingBalanceFen);
    expect(figures(shared.incomeLines)).toEqual(sample.incomeLines);
    expect(figures(shared.expenditureLines)).toEqual(sample.expenditureLines);
    expect(shared.totals).toEqual(sample.totals);
    expect(shared.highlights).toEqual(sample.highlights);
  });

  test('comes out with the names of the sample', () => {
    expect(shared.period).toBe(sample.period);
    expect(shared.periodKey).toBe(sample.period);
    expect(shared.key).toBe(sample.key);
    expect(words['zh-Hans']?.title).toBe(sample.title);
    expect(words['zh-Hant']?.title).toBe(sample.localizations['zh-Hant'].title);
    expect(words.en?.title).toBe(sample.localizations.en?.title);
  });

  test('can be published', () => {
    const issues = financeSummaryRules.check(document, context);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('does not change when it is derived again', () => {
    expect(financeSummaryRules.derive(document, context)).toEqual(document);
  });
});
