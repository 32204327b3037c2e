import { errorAt } from '../../content/issue-codes';
import { isDay } from '../../content/instant';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import { checkPresent, isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { sameContent } from '../../content/shared-facts';
import { checkLife, movesOf } from './check-life';
import { checkNotice } from './check-notice';
import type { AssetEventContext, AssetEventShared, AssetEventWords } from './types';

export type AssetEvent = ContentDocument<AssetEventShared, AssetEventWords>;

const REQUIRED = ['assetCode', 'happenedOn', 'kind'] as const;

/**
 * The rules of what happens to an asset: events follow each other in time, each moves the asset from
 * one state to the next as its life allows, and what was written down stays as it was.
 */
export const assetEventRules: Rules<AssetEventShared, AssetEventWords, AssetEventContext> = {
  derive(document, context) {
    if (context.stored !== null) return document;
    const { shared, words } = document;
    return {
      shared: {
        ...shared,
        no: (context.past.at(-1)?.no ?? 0) + 1,
        ...movesOf(shared, context),
        visibilityScope: context.asset?.visibilityScope ?? 'internal',
      },
      words,
    };
  },

  check(document, context) {
    if (context.stored !== null) return checkKept(document, context.stored);
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkWords(document),
      ...checkDay(shared, context),
      ...checkNotice(shared, context),
      ...checkLife(shared, context),
    ];
  },
};

/** Once written down nothing changes; a language that nobody translated yet may get its words. */
function checkKept(
  { shared, words }: AssetEvent,
  stored: NonNullable<AssetEventContext['stored']>,
): readonly Issue[] {
  const isSame =
    sameContent(shared, stored.shared) &&
    LOCALES.every(
      (locale) =>
        stored.untranslated.includes(locale) ||
        sameContent(words[locale]?.text, stored.words[locale]?.text),
    );
  return isSame ? [] : [errorAt('EVENT_FIXED', [], {})];
}

function checkWords({ words }: AssetEvent): readonly Issue[] {
  const field = 'text';
  const locale = DEFAULT_LOCALE;
  return [
    ...(isBlank(words[locale]?.text)
      ? [errorAt('WORDS_REQUIRED', [field], { field, locale })]
      : []),
    ...LOCALES.filter((entry) => isMobileNumber(words[entry]?.text ?? '')).map(() =>
      errorAt('PHONE_MOBILE', [field], { field }),
    ),
  ];
}

/** An event is dated on a day that has come, not before the one before it, in an open quarter. */
function checkDay(
  { happenedOn, assetCode }: AssetEventShared,
  { today, asset, past, closedUntil }: AssetEventContext,
): readonly Issue[] {
  const path = ['happenedOn'];
  if (!isDay(happenedOn)) return [];
  if (happenedOn > today) return [errorAt('TIME_IN_FUTURE', path, { field: 'happenedOn' })];
  if (asset === null) {
    return isBlank(assetCode)
      ? []
      : [errorAt('ASSET_UNKNOWN', ['assetCode'], { code: (assetCode ?? '').slice(0, 40) })];
  }
  const last = past.at(-1)?.happenedOn ?? null;
  if (last !== null && happenedOn < last) {
    return [errorAt('EVENT_BACKDATED', path, { day: happenedOn, last })];
  }
  if (closedUntil !== null && happenedOn <= closedUntil.day) {
    const { period } = closedUntil;
    return [errorAt('EVENT_REGISTER_CLOSED', path, { day: happenedOn, period })];
  }
  // Goods are checked and entered in the month they arrive; the day of the invoice may be later.
  const acquired = asset.acquiredOn;
  return happenedOn.slice(0, 7) < acquired.slice(0, 7)
    ? [errorAt('EVENT_BEFORE_ACQUISITION', path, { day: happenedOn, acquired })]
    : [];
}
