import procurements from '../../../database/sample/procurements.json';
import { sampleSource } from '../../../tests/support/site-source';
import { answerPage } from '../site';
import { siteReader } from '../reader';
import { resolvePage } from '../routes';
import { LOCALES } from '../../content/locales';

async function htmlOf(path: string): Promise<string> {
  const resolved = resolvePage(path);
  if (resolved?.kind !== 'page') throw new Error(`No page at ${path}`);
  const request = { ...resolved, origin: 'https://school.example', now: '2025-12-31T00:00:00Z' };
  const { status, html } = await answerPage(request, siteReader(sampleSource()));
  expect(status).toBe(200);
  return html;
}

const [first] = procurements;

it.each(LOCALES)(
  'the list in %s names every procurement and how much competition there was',
  async (locale) => {
    const html = await htmlOf(locale === 'zh-Hans' ? '/procurement' : `/${locale}/procurement`);
    for (const { code } of procurements) expect(html).toContain(code);
    // Fifteen bids in five procurements.
    expect(html).toContain('3.00');
    expect(html).not.toContain('<script');
  },
);

it('one procurement shows when, who offered what, and why that one', async () => {
  const html = await htmlOf(`/procurement/${first?.key ?? ''}`);
  for (const text of ['2025年2月10日', '2,186,400.00', '成交', first?.caseStudy?.summary ?? '']) {
    expect(html).toContain(text);
  }
});
