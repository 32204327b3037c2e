const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  // As the panel names it.
  zh: '繁體中文',
  en: 'English',
};

/** What a language calls itself. */
export function languageName(code: string): string {
  return LANGUAGE_NAMES[code] ?? code;
}
