import type { Core } from '@strapi/strapi';
import { datedVersions } from '../api/regulation-version/dated-versions';
import { versionStateOn } from '../api/regulation-version/timeline';
import { REGULATION_WORDS } from '../api/regulation/words';
import { DEFAULT_LOCALE, isLocale } from '../content/locales';
import { rowsOf, textOf } from '../shared/strapi/rows';

interface RuleThemes {
  readonly themes: readonly { readonly key: string; readonly name: string }[];
  readonly rules: readonly { readonly theme: string; readonly isInForce: boolean }[];
}

/** Themes for which the school wants rules, and for which of them one is public and in force. */
export async function ruleThemes(
  strapi: Core.Strapi,
  today: string,
  locale: string,
): Promise<RuleThemes> {
  const rows = await rowsOf(strapi, 'api::regulation.regulation').findMany({
    where: { publishedAt: { $notNull: true }, locale: DEFAULT_LOCALE },
    select: ['code', 'theme'],
  });
  const versions = await datedVersions(
    strapi,
    rows.map((row) => textOf(row, 'code')),
  );
  const named = isLocale(locale) ? locale : DEFAULT_LOCALE;
  const options = REGULATION_WORDS.fields['theme']?.options ?? {};
  return {
    themes: Object.entries(options).map(([key, words]) => ({ key, name: words[named] })),
    rules: rows.map((row) => {
      const own = versions.filter(({ regulationCode }) => regulationCode === row['code']);
      const isInForce = own.some((one) => versionStateOn(one, own, today) === 'effective');
      return { theme: textOf(row, 'theme'), isInForce };
    }),
  };
}
