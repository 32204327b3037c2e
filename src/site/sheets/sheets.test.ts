import { pageAt } from '../../../tests/support/site-pages';
import { sheetAt, wordsOf } from '../../../tests/support/site-sheets';

const DOCUMENTS = [
  ...['/finance/2025-06', '/works/works-2025-01', '/works/works-2025-04', '/logistics/2025-W36'],
  ...['/meals/2025-09', '/menus/2025-W36', '/documents/school-facts', '/inspections/insp-2025-05'],
  ...['/inspections/insp-2025-06', '/assets/2025-Q4', '/regulations/sy3-zd-01'],
  ...['/regulations/sy3-zd-08', '/meetings/meet-01', '/actions/act-01', '/actions/act-02'],
  ...['/annual-reports/2025', '/working-group'],
];

const PATHS = ['', '/zh-Hant', '/en'].flatMap((locale) =>
  DOCUMENTS.map((path) => `${locale}${path}`),
);

/** Texts of the main part of a page, without what leads elsewhere or is said by a picture. */
function textsOf(markup: string): readonly string[] {
  return (/<main[\s\S]*<\/main>/.exec(markup)?.[0] ?? '')
    .replace(
      /<(nav|svg|form|figure|section class="panel")[\s\S]*?<\/(nav|svg|form|figure|section)>/g,
      '',
    )
    .split(/<[^>]*>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

it.each(PATHS)('%s says on paper every amount and day that its page says', async (path) => {
  const page = await pageAt(path);
  const sheet = await sheetAt(`${path}.pdf`);
  const said = `${sheet.title}\n${sheet.source}\n${wordsOf(sheet)}`;
  const amounts = textsOf(page.html).flatMap(
    (text) => text.match(/\d[\d,]*\.\d{2}(?!\d|%| ?[万萬m])|\d{4}年\d+月\d+日/g) ?? [],
  );
  expect(amounts.filter((amount) => !said.includes(amount))).toEqual([]);
  expect(page.html).toContain(`href="${path}.pdf"`);
});

it.each(PATHS)('%s says under every heading of its page', async (path) => {
  const { html } = await pageAt(path);
  const heads = [...html.matchAll(/<h2 id="([a-z-]*)-heading"[^>]*>([^<]*)<\/h2>/g)]
    .filter(([, id = '']) => !['ask', 'figures', 'chart', 'classes', 'share'].includes(id))
    .filter(([, id = '']) => !/chart|point-in-time|others/.test(id))
    .map(([, , text = '']) => text.trim());
  const sheet = await sheetAt(`${path}.pdf`);
  const headings = sheet.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(heads.filter((head) => !headings.includes(head))).toEqual([]);
});

it('tells where to read it online, its mark and its day', async () => {
  const { stamp, source, publicSince, school } = await sheetAt('/en/finance/2025-06.pdf');
  expect(stamp).toMatchObject({
    address: 'https://school.example/en/finance/2025-06',
    contentHash: 'f'.repeat(64),
  });
  expect([source, publicSince, school]).toEqual([
    'Source: https://school.example/en/finance/2025-06 · Published 10 July 2025 · Revision 2',
    '2025-07-10T16:30:00+08:00',
    'Qinghe City No. 3 Experimental School (fictional)',
  ]);
});

it('says that words are not translated, as the page does', async () => {
  expect(wordsOf(await sheetAt('/zh-Hant/meals/2025-09.pdf'))).toContain('本頁尚未公布繁體文字');
});
