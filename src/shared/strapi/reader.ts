import type { Core } from '@strapi/strapi';

import { LANGUAGE_OF_TAG, LANGUAGES, type Language } from '../language';

/** The admin user who asks, else null: other users have ids of their own. */
export function signedInAdmin(strapi: Core.Strapi): { readonly id: number } | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const user = member(state, 'user');
  const strategy = member(member(member(state, 'auth'), 'strategy'), 'name');
  const id = member(user, 'id');
  return strategy === 'admin' && typeof id === 'number' ? { id } : null;
}

/** The language of whoever asks: their own in the panel, else what the request accepts. */
export function readerLanguage(strapi: Core.Strapi): Language {
  const ctx = strapi.requestContext.get();
  const preferred = member(member(ctx?.state, 'user'), 'preferedLanguage');
  const own = LANGUAGES.find((language) => language === preferred);
  if (own !== undefined) return own;
  const accepted = ctx?.acceptsLanguages?.(...Object.keys(LANGUAGE_OF_TAG));
  return (typeof accepted === 'string' ? LANGUAGE_OF_TAG[accepted] : undefined) ?? 'zh-Hans';
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? value[key as keyof typeof value] : undefined;
}
