import { LOCALES } from '../../content/locales';
import { origin, pageAt } from '../../../tests/support/site-pages';
import { emptySource } from '../../../tests/support/site-source';
import { SUBSCRIPTION_WORDS } from './words';

const addressesIn = (html: string) =>
  [...html.matchAll(/<main[^]*<\/main>/g)].flatMap(([main]) =>
    [...main.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address),
  );

describe.each(LOCALES)('in %s', (locale) => {
  const path = locale === 'zh-Hans' ? '/subscribe' : `/${locale}/subscribe`;

  it('names whole addresses, to be copied, of every feed, calendar and table in each format', async () => {
    const { html } = await pageAt(path);
    const found = addressesIn(html);
    const files = [
      ...['feeds/all.atom', 'feeds/all.rss', 'feeds/all.json', 'feeds/finance.atom'],
      ...['calendars/works.ics', 'open-data/assets.csv', 'open-data/assets.xlsx'],
      ...['open-data/assets.json', 'open-data/datapackage.json', 'open-data/catalogue.jsonld'],
      ...['feeds', 'finance-summaries'],
    ];
    expect(found).toEqual(
      expect.arrayContaining(files.map((file) => `${origin}/api/${file}?locale=${locale}`)),
    );
  });

  it('is reached from the foot of every page', async () => {
    const { html } = await pageAt(locale === 'zh-Hans' ? '/' : `/${locale}`);
    const { title } = SUBSCRIPTION_WORDS[locale];
    expect(html).toContain(`<a href="${path}">${title}</a>`);
  });

  it('says so where nothing can be subscribed to', async () => {
    const { html } = await pageAt(path, emptySource());
    const { noFeeds, noCalendars, noTables } = SUBSCRIPTION_WORDS[locale];
    for (const sentence of [noFeeds, noCalendars, noTables]) expect(html).toContain(sentence);
    expect(addressesIn(html).filter((to) => /\.(?:atom|ics|csv|json)/.test(to))).toEqual([]);
  });
});
