import type { Locale } from '../../src/content/locales';

const offer = (name: string, title: Readonly<Record<Locale, string>>, locale: Locale) => ({
  ...{ name, title: title[locale], description: title[locale] },
});

/** What the delivery plugin lists for other programs: a few of each kind. */
export const channelAnswers = async (locale: Locale): Promise<unknown> => ({
  feeds: [
    offer(
      'all',
      { 'zh-Hans': '全部公开内容', 'zh-Hant': '全部公開內容', en: 'Everything published' },
      locale,
    ),
    offer('finance', { 'zh-Hans': '财务', 'zh-Hant': '財務', en: 'Finance' }, locale),
  ],
  calendars: [
    offer(
      'works',
      { 'zh-Hans': '施工与停供', 'zh-Hant': '施工與停供', en: 'Works and outages' },
      locale,
    ),
  ],
  tables: [offer('assets', { 'zh-Hans': '固定资产', 'zh-Hant': '固定資產', en: 'Assets' }, locale)],
});
