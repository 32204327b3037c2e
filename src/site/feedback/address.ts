import { DEFAULT_LOCALE, isLocale, type Locale } from '../../content/locales';

const ADDRESS =
  /^(?:\/(zh-Hans|zh-Hant|en))?\/feedback\/(?:(new)|ticket(?:\/(follow-up|rating|reopening|leave))?)\/?$/;

/** One of the pages on which the public sends something. */
export interface FeedbackAddress {
  readonly locale: Locale;
  readonly isForm: boolean;
  /** What the holder of a receipt does there. */
  readonly action: string | undefined;
}

/** Undefined for every other path; Simplified Chinese is spelled without its name. */
export function feedbackAddress(path: string): FeedbackAddress | undefined {
  const found = ADDRESS.exec(path);
  if (found === null) return undefined;
  const [, spelled, form, action] = found;
  if (spelled === DEFAULT_LOCALE) return undefined;
  const locale = isLocale(spelled) ? spelled : DEFAULT_LOCALE;
  return { locale, isForm: form !== undefined, action };
}
