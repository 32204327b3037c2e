import sharedChinese from './zh-Hans.json';

/** Names of the words that all plugins say alike. */
export type SharedKey = keyof typeof sharedChinese;

/** The panel knows shared words by another name than those of a plugin. */
const SHARED_NAME = 'plugin-panel';

/** The name under which the panel knows a word of a plugin, or one that all plugins share. */
export function messageId(pluginId: string, key: string): string {
  return `${Object.hasOwn(sharedChinese, key) ? SHARED_NAME : pluginId}.${key}`;
}

type Language = 'zh-Hans' | 'zh' | 'en';
type Dictionary = Readonly<Record<string, string>>;
/** How the words of each language are loaded; the panel names Traditional Chinese `zh`. */
export type Dictionaries = Readonly<Record<Language, () => Promise<{ default: Dictionary }>>>;

const SHARED: Dictionaries = {
  'zh-Hans': () => import('./zh-Hans.json'),
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

/**
 * The words of a plugin and those that all plugins share, as the panel asks for them; whoever reads
 * another language reads English.
 */
export function translationsOf(
  pluginId: string,
  own: Dictionaries,
): (asked: {
  locales: readonly string[];
}) => Promise<{ locale: string; data: Record<string, string> }[]> {
  return ({ locales }) =>
    Promise.all(
      locales.map(async (locale) => {
        const language = isLanguage(locale) ? locale : 'en';
        const [words, shared] = await Promise.all([own[language](), SHARED[language]()]);
        const data = {
          ...prefixed(SHARED_NAME, shared.default),
          ...prefixed(pluginId, words.default),
        };
        return { locale, data };
      }),
    );
}

function prefixed(prefix: string, words: Dictionary): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${prefix}.${key}`, text]));
}

const isLanguage = (locale: string): locale is Language => Object.hasOwn(SHARED, locale);
