import type { Core } from '@strapi/strapi';

import { LANGUAGES, type Language } from './messages/sentence';

const BY_TAG: Readonly<Record<string, Language>> = {
  ...{ 'zh-CN': 'zh-Hans', 'zh-Hans': 'zh-Hans', zh: 'zh-Hans' },
  ...{ 'zh-TW': 'zh', 'zh-HK': 'zh', 'zh-Hant': 'zh', en: 'en' },
};

/** The admin user who asks, else null: other users have ids of their own. */
export function signedInAdmin(strapi: Core.Strapi): { readonly id: number } | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const strategy = member(member(member(state, 'auth'), 'strategy'), 'name');
  const id = member(member(state, 'user'), 'id');
  return strategy === 'admin' && typeof id === 'number' ? { id } : null;
}

/** The language of whoever asks: their own in the panel, else what the request accepts. */
export function readerLanguage(strapi: Core.Strapi): Language {
  const ctx = strapi.requestContext.get();
  const preferred = member(member(ctx?.state, 'user'), 'preferedLanguage');
  const own = LANGUAGES.find((language) => language === preferred);
  if (own !== undefined) return own;
  const accepted = ctx?.acceptsLanguages?.(...Object.keys(BY_TAG));
  return (typeof accepted === 'string' ? BY_TAG[accepted] : undefined) ?? 'zh-Hans';
}

/** The locale in which content has words for a reader of the panel. */
export const LOCALE_OF: Readonly<Record<Language, string>> = {
  ...{ 'zh-Hans': 'zh-Hans', zh: 'zh-Hant', en: 'en' },
};

/** The plugin's own words for a locale of the content; English where it has none. */
export function languageOfLocale(locale: string): Language {
  return BY_TAG[locale] ?? (locale.startsWith('zh') ? 'zh-Hans' : 'en');
}

/** Words in a locale, else in Chinese, else in whatever language there are some. */
export function inLocale(words: Readonly<Record<string, string>>, locale: string): string {
  return words[locale] ?? words['zh-Hans'] ?? Object.values(words)[0] ?? '';
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? value[key as keyof typeof value] : undefined;
}
