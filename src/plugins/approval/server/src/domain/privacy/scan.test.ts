import fc from 'fast-check';

import { hasLuhnDigit } from '../../../../../../shared/luhn';
import {
  BANK_CARDS,
  ID_NUMBERS,
  MOBILES,
  OTHERS_FOUND,
  type LabelledText,
} from '../../../../../../../tests/support/personal-data-found';
import { LOOK_ALIKES } from '../../../../../../../tests/support/personal-data-look-alikes';
import type { FindingKind } from './finding';
import { checkDigitOf } from './id-number';
import { createScanner } from './scan';

const BIRTHDAYS = {
  min: new Date('1920-01-01'),
  max: new Date('2024-12-31'),
  noInvalidDate: true,
};
const SCRIPTS = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
];

const scan = createScanner({ terms: ['内部资料', '绝密', '学生名单', 'internal only', ' '] });
const kindsIn = (text: string) => scan([{ field: 'note', text }]).map(({ kind }) => kind);

const ALL: readonly LabelledText[] = [
  ...ID_NUMBERS,
  ...MOBILES,
  ...BANK_CARDS,
  ...OTHERS_FOUND,
  ...LOOK_ALIKES,
];

/** What was expected, what was found, and what of it rightly, of a kind or of all. */
function counts(kind: FindingKind | null) {
  const total = { expected: 0, found: 0, right: 0 };
  for (const [text, ...labels] of ALL) {
    const left = labels.filter((label) => kind === null || label === kind);
    const found = kindsIn(text).filter((each) => kind === null || each === kind);
    total.expected += left.length;
    total.found += found.length;
    for (const each of found) {
      const at = left.indexOf(each);
      if (at < 0) continue;
      left.splice(at, 1);
      total.right += 1;
    }
  }
  return total;
}

describe('the labelled texts', () => {
  it('are enough to say something', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(200);
    expect(new Set(ALL.map(([text]) => text)).size).toBe(ALL.length);
  });

  it.each(['idNumber', 'mobile', 'bankCard'] as const)('%s: 99 in 100 are found', (kind) => {
    const { expected, right } = counts(kind);
    expect(right / expected).toBeGreaterThanOrEqual(0.99);
  });

  it('97 in 100 of what is found is right', () => {
    const { found, right } = counts(null);
    expect(right / found).toBeGreaterThanOrEqual(0.97);
  });

  it('all that look alike are left alone', () => {
    const wrong = LOOK_ALIKES.filter(([text]) => kindsIn(text).length > 0);
    expect(wrong.length / LOOK_ALIKES.length).toBeLessThanOrEqual(0.03);
  });
});

describe('a finding', () => {
  it.each<[string, string, string]>([
    ['an identity number', '身份证：119901199003071008。', '身份证：119**************8。'],
    ['a mobile number', '致电138 0013 8000', '致电138 **** **00'],
    ['a card', '卡6225880000000308', '卡6225**********08'],
    ['a landline', '0999-5550121', '0999-*****21'],
    ['a mailbox', 'li@school.example', 'l*@school.example'],
    ['a plate', '京A·12345', '京A·****5'],
    ['a passport', '护照E12345678', '护照E******78'],
    ['an address', '住幸福路12号', '住幸福路**号'],
    ['a listed word, which is no secret', '内部资料', '内部资料'],
    ['hidden signs', '139\u200b0000\u200b1234', '139\u200b****\u200b**34'],
    ['Chinese numerals', '一三九〇〇〇〇一二三四', '一三九******三四'],
  ])('is shown blotted out: %s', (_name, text, excerpt) => {
    expect(scan([{ field: 'note', text }]).map((finding) => finding.excerpt)).toEqual([excerpt]);
  });

  it('has its neighbours blotted out too', () => {
    const text = '王某13900001234，119901199003071008';
    const excerpts = scan([{ field: 'note', text }]).map(({ excerpt }) => excerpt);
    expect(excerpts).toEqual([
      '王某139******34，119**************8',
      '…139******34，119**************8',
    ]);
  });

  it('says in which field and where', () => {
    const text = '报修请联系１３９ 0000 1234，谢谢';
    expect(scan([{ field: 'words.en.note', text }])).toEqual([
      expect.objectContaining({ kind: 'mobile', field: 'words.en.note', offset: 5, length: 13 }),
    ]);
    expect(text.slice(5, 18)).toBe('１３９ 0000 1234');
  });

  it('is none where the school itself has made it public', () => {
    const known = createScanner({
      known: ['0999-5550121', '学府路8号', 'Office@school.example'],
    });
    const kinds = (text: string) => known([{ field: 'note', text }]).map(({ kind }) => kind);
    expect(kinds('电话（0999）5550121，青禾市学府路8号，office@school.example')).toEqual([]);
    expect(kinds('0999-5550122')).toEqual(['landline']);
    expect(kinds('和平路8号')).toEqual(['address']);
    expect(kinds('学府路8号3号楼2单元501室')).toEqual(['address']);
  });
});

describe('numbers in disguise', () => {
  const digits = (length: number) =>
    fc
      .array(fc.nat({ max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), digits(9)).map(([a, b]) => `1${a}${b}`);
  const cardOf = (body: string) =>
    [...'0123456789'].map((digit) => body + digit).find((number) => hasLuhnDigit(number)) ?? body;
  const card = fc
    .tuple(fc.constantFrom('622588', '621700', '622848'), digits(9))
    .map(([bank, rest]) => cardOf(bank + rest));
  const identity = fc
    .tuple(fc.constantFrom('119901', '449903', '659906'), fc.date(BIRTHDAYS), digits(3))
    .map(([region, born, order]) => {
      const body = region + born.toISOString().slice(0, 10).replaceAll('-', '') + order;
      return body + checkDigitOf(body);
    });
  /** Writes each digit in another way. */
  const scripts = fc.array(fc.constantFrom(...SCRIPTS), { minLength: 20, maxLength: 20 });
  const gaps = fc.array(fc.constantFrom('', '', '', '\u200b', '\ufeff', '\u00ad', '\u2060'), {
    minLength: 20,
    maxLength: 20,
  });
  const disguised = (number: string, script: readonly string[], gap: readonly string[]) =>
    [...number]
      .map((digit, index) => (script[index]?.[Number(digit)] ?? digit) + (gap[index] ?? ''))
      .join('');

  it.each([
    ['mobile', mobile],
    ['bankCard', card],
    ['idNumber', identity],
  ] as const)('%s: any script, any invisible sign', (kind, numbers) => {
    fc.assert(
      fc.property(numbers, scripts, gaps, (number, script, gap) => {
        expect(kindsIn(`请核对：${disguised(number, script, gap)}。谢谢`)).toEqual([kind]);
      }),
    );
  });

  it.each([
    ['mobile', mobile],
    ['bankCard', card],
    ['idNumber', identity],
  ] as const)('%s: a blank or dash anywhere, after a word that names it', (kind, numbers) => {
    const name = { mobile: '电话', bankCard: '卡号', idNumber: '身份证' }[kind];
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        numbers,
        places,
        fc.constantFrom(' ', '-', ' - ', '—', '·'),
        (number, at, gap) => {
          const text = [...number].map((digit, i) => (at.includes(i) ? gap : '') + digit).join('');
          expect(kindsIn(`${name}：${text}，已核对`)).toEqual([kind]);
        },
      ),
    );
  });

  it('what is shown of a number never gives it away', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, card, identity), scripts, gaps, (number, script, gap) => {
        const text = disguised(number, script, gap);
        const excerpts = scan([{ field: 'note', text }]).map(({ excerpt }) => excerpt);
        for (const excerpt of excerpts) {
          expect(Array.from(excerpt).filter((sign) => sign === '*').length).toBeGreaterThanOrEqual(
            6,
          );
        }
      }),
    );
  });

  it('any text is read to its end, and findings lie in it in order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), mobile, identity)), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { offset, length } of scan([{ field: 'note', text }])) {
          expect(offset).toBeGreaterThanOrEqual(end);
          expect(length).toBeGreaterThan(0);
          end = offset + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
