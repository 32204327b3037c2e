import { errorAt, warningAt } from '../../content/issue-codes';
import { isDay } from '../../content/instant';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isFen } from '../../content/money';
import { checkOfficePhone } from '../../content/phone';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { feeItemNaming } from './naming';
import type { FeeItemContext, FeeItemShared, FeeItemWords, PublicFee } from './types';

export type FeeItem = ContentDocument<FeeItemShared, FeeItemWords>;

const REQUIRED = ['category', 'amountFen', 'compulsory', 'effectiveOn', 'complaintPhone'] as const;
const REQUIRED_WORDS = [
  'name',
  'unit',
  'audience',
  'basis',
  'approvedBy',
  'refundRule',
] as const satisfies readonly (keyof FeeItemWords)[];

/** Longest refund rule, in Han characters. */
const MAX_REFUND_RULE = 300;

/** The rules of a fee: what is charged, on what grounds, and never two prices for one thing. */
export const feeItemRules: Rules<FeeItemShared, FeeItemWords, FeeItemContext> = {
  derive: (document, context) => withPublicationFacts(document, feeItemNaming(document, context)),

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkAmount(shared),
      ...checkPublicationFacts(document, feeItemNaming(document, context)),
      ...checkWords(document),
      ...checkValidity(shared),
      ...checkOverlap(document, context),
      ...checkVoluntary(shared),
      ...checkOfficePhone(shared.complaintPhone, 'complaintPhone'),
    ];
  },
};

/** Something that costs nothing is no fee. */
function checkAmount({ amountFen }: FeeItemShared): readonly Issue[] {
  if (amountFen === null) return [];
  const field = 'amountFen';
  const text = String(amountFen);
  if (!Number.isInteger(amountFen)) return [errorAt('MONEY_NOT_FEN', [field], { text })];
  if (!isFen(amountFen)) return [errorAt('MONEY_TOO_LARGE', [field], { text })];
  return amountFen > 0 ? [] : [errorAt('AMOUNT_TOO_SMALL', [field], { field, minimumFen: 1 })];
}

function checkWords({ words }: FeeItem): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  const missing = REQUIRED_WORDS.filter((field) => isBlank(own?.[field]));
  return [
    ...missing.map((field) =>
      errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
    ),
    ...LOCALES.flatMap((locale) =>
      checkLength(words[locale]?.refundRule, 'refundRule', locale, MAX_REFUND_RULE),
    ),
  ];
}

function checkValidity({ effectiveOn: from, expiresOn: to }: FeeItemShared): readonly Issue[] {
  if (!isDay(from) || !isDay(to) || from <= to) return [];
  return [errorAt('VALIDITY_ORDER', ['expiresOn'], { from, to })];
}

/** One price a day for the same fee and the same people; ends count as days of validity. */
function checkOverlap(document: FeeItem, { others }: FeeItemContext): readonly Issue[] {
  const { effectiveOn } = document.shared;
  const own = document.words[DEFAULT_LOCALE];
  if (!isDay(effectiveOn) || isBlank(own?.name)) return [];
  const name = comparable(own?.name);
  const audience = comparable(own?.audience);
  return others
    .filter(
      (other) =>
        comparable(other.name) === name &&
        comparable(other.audience) === audience &&
        isOverlapping(document.shared, other),
    )
    .map(({ title, effectiveOn: from }) =>
      errorAt('FEE_OVERLAP', ['effectiveOn'], { title, from: from ?? '…' }),
    );
}

type Validity = Pick<PublicFee, 'effectiveOn' | 'expiresOn'>;

/** True when some day lies in both; days as `YYYY-MM-DD` compare as text. */
export function isOverlapping(first: Validity, second: Validity): boolean {
  return startsBeforeEnd(first, second) && startsBeforeEnd(second, first);
}

function startsBeforeEnd({ effectiveOn }: Validity, { expiresOn }: Validity): boolean {
  return effectiveOn === null || expiresOn === null || effectiveOn <= expiresOn;
}

/** Service charges and money collected for others rest on the families' own wish (自愿原则). */
function checkVoluntary({ category, compulsory }: FeeItemShared): readonly Issue[] {
  const mustBeVoluntary = category === 'serviceCharge' || category === 'agency';
  if (!mustBeVoluntary || compulsory !== true) return [];
  return [warningAt('FEE_NOT_VOLUNTARY', ['compulsory'], {})];
}

/** Full-width letters and blanks make no other fee. */
function comparable(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
