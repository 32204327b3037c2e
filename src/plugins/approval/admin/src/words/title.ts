/** Where a text may stand for a language of the panel, best first. Strapi calls Traditional Chinese `zh`. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh', 'zh-Hant', 'zh-Hans'],
  'zh-Hans': ['zh-Hans', 'zh', 'zh-Hant'],
};

/** A title in the language of the panel, else in the first that there is; empty for none. */
export function titleIn(
  titles: Readonly<Record<string, string>> | null,
  panelLanguage: string,
): string {
  if (titles === null) return '';
  const wanted = [...(STANDS_FOR[panelLanguage] ?? [panelLanguage]), 'en'];
  const found = wanted.find((language) => (titles[language] ?? '') !== '');
  return (found === undefined ? Object.values(titles)[0] : titles[found]) ?? '';
}
