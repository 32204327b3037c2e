import fc from 'fast-check';
import { MAX_SLUG, slugFromTitle, uniqueSlug } from './slug';

describe('the slug of a title', () => {
  test.each([
    ['2026年秋季食堂公示', '2026-nian-qiu-ji-shi-tang-gong-shi'],
    ['2025年6月财务摘要', '2025-nian-6-yue-cai-wu-zhai-yao'],
    ['2025年6月財務摘要', '2025-nian-6-yue-cai-wu-zhai-yao'],
    ['Finance summary, June 2025', 'finance-summary-june-2025'],
    ['关于“绿色校园”的通知（第2号）', 'guan-yu-lv-se-xiao-yuan-de-tong-zhi-di-2-hao'],
    ['ＡＢＣ１２３', 'abc123'],
    ['../../etc/passwd', 'etcpasswd'],
    ['__proto__', 'proto'],
  ])('%s is %s', (title, slug) => {
    expect(slugFromTitle(title)).toBe(slug);
  });

  test.each(['', '！！！', '🎉🎉', '\ud800', '   '])('%p still has a slug', (title) => {
    expect(slugFromTitle(title)).toBe('page');
  });

  test('a long title is cut between two words', () => {
    const slug = slugFromTitle('食堂公示'.repeat(250_000));
    expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
    expect(slug).toMatch(/^(shi-tang-gong-shi-)+/);
    expect(slug).not.toMatch(/-$/);
  });

  test('every title has a short slug of lower-case letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugFromTitle(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
      }),
    );
  });
});

describe('a slug that is taken', () => {
  test.each<[string, string[], string]>([
    ['a', [], 'a'],
    ['a', ['b'], 'a'],
    ['a', ['a'], 'a-2'],
    ['a', ['a', 'a-2', 'a-4'], 'a-3'],
  ])('%s among %p becomes %s', (slug, taken, expected) => {
    expect(uniqueSlug(slug, taken)).toBe(expected);
  });

  test('stays short with its number', () => {
    const slug = 'a'.repeat(MAX_SLUG);
    expect(uniqueSlug(slug, [slug])).toBe(`${'a'.repeat(MAX_SLUG - 2)}-2`);
  });
});
