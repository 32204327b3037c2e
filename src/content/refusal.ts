import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isLocale, DEFAULT_LOCALE, type Locale } from './locales';
import { sentence } from './messages';
import { isRecord } from './row';
import type { Issue } from './rules';

/**
 * The error a rule answers with: status 400, a stable `code`, and one entry per finding whose
 * `path` the form of the admin panel can point to.
 */
export function refuse(
  strapi: Core.Strapi,
  code: string,
  issues: readonly Issue[],
): errors.ValidationError {
  const locale = readerLocale(strapi);
  const found = issues.filter(({ severity }) => severity === 'error');
  const entries = found.map((issue) => ({
    path: issue.path.map(String),
    message: sentence(issue, locale),
    name: issue.code,
  }));
  const headline = sentence({ code, severity: 'error', path: [], params: {} }, locale);
  const message = entries.length === 1 && entries[0] ? entries[0].message : headline;
  return new errors.ValidationError(message, { code, errors: entries });
}

/** The language of whoever asks: the admin user's own, else what the request accepts, else Chinese. */
export function readerLocale(strapi: Core.Strapi): Locale {
  const ctx = strapi.requestContext.get();
  const user: unknown = ctx?.state.user;
  const preferred = isRecord(user) ? user['preferedLanguage'] : undefined;
  const accepted = ctx?.acceptsLanguages?.('zh-CN', 'zh-Hans', 'zh', 'zh-TW', 'zh-HK', 'en');
  if (preferred === 'zh') return 'zh-Hant';
  return panelLocale(preferred) ?? panelLocale(accepted) ?? DEFAULT_LOCALE;
}

/** Strapi names the panel's Traditional Chinese `zh`; browsers say `zh-TW` or `zh-HK`. */
function panelLocale(language: unknown): Locale | undefined {
  if (isLocale(language)) return language;
  if (language === 'zh-TW' || language === 'zh-HK') return 'zh-Hant';
  return undefined;
}
