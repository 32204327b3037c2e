import { renderFeedbackForm } from './form-page';
import { renderFeedbackList } from './list-page';
import { renderTicketPage } from './ticket-page';
import { parseEntry, parseFigures } from './entry';
import type { SiteContext } from '../shapes';
import { resolvePage } from '../routes';

const site: SiteContext = {
  ...{ locale: 'zh-Hans', school: null, origin: '', terms: [], now: '2026-01-01T00:00:00Z' },
};
const names = { code: () => '食堂', department: () => undefined, place: () => undefined };
const entry = (key: string, service: string) =>
  parseEntry({ key, service, question: `<b>${key}</b>`, reply: '好', outcome: null });
const entries = [entry('one', 'canteen'), entry('two', 'fees')].filter((one) => one !== null);

it('the list shows one subject when it is asked for, and escapes what people wrote', () => {
  const page = renderFeedbackList(site, { entries, theme: 'fees', figures: null, names });
  expect(page).toContain('&lt;b&gt;two&lt;/b&gt;');
  expect(page).not.toContain('&lt;b&gt;one');
  expect(page).toContain('办理中');
});

it('what is withheld is said to be withheld', () => {
  const figures = parseFigures({
    ...{ year: 2025, asOf: '2026-01-01', received: null, replied: null, medianWorkdays: null },
    ...{
      inTimeBp: 9500,
      byService: [
        { key: 'canteen', count: 5 },
        { key: 'x', count: null },
      ],
    },
  });
  const page = renderFeedbackList(site, { entries: [], theme: undefined, figures, names });
  expect(page).toContain('不公布');
  expect(page).toContain('食堂 5');
});

it('the form keeps what was typed, names what is wrong, and hides its honeypot', () => {
  const page = renderFeedbackForm(site, {
    ...{ key: 'k', stamp: 's', services: [['canteen', '食堂']], values: { text: '"<太长>' } },
    errors: [{ field: 'text', message: '请缩短' }],
  });
  expect(page).toContain('<a href="#text">请缩短</a>');
  expect(page).toContain('aria-invalid="true"');
  expect(page).toContain('&quot;&lt;太长&gt;');
  expect(page).toContain('<input type="hidden" name="shown" value="s" />');
  expect(page).toMatch(/class="apart" aria-hidden="true"[\s\S]*tabindex="-1"/);
});

it('without a receipt the ticket page asks for one and shows nothing', () => {
  const nothing = { ticket: null, serviceName: null, freshReceipt: null };
  const page = renderTicketPage(site, { ...nothing, values: {}, errors: [] });
  expect(page).toContain('name="receipt"');
});

it.each([
  ['/feedback', '', { kind: 'feedback' }],
  ['/feedback', '?theme=canteen', { kind: 'feedback', theme: 'canteen' }],
  ['/feedback', '?theme=%3Cscript%3E', { kind: 'feedback' }],
  ['/feedback/new', '', { kind: 'feedbackForm' }],
  ['/feedback/ticket', '', { kind: 'feedbackTicket' }],
  ['/feedback/feedback-yj20250001l', '', { kind: 'feedbackEntry', key: 'feedback-yj20250001l' }],
])('%s%s leads to its page', (path, query, page) => {
  expect(resolvePage(path, query)).toEqual({ kind: 'page', page, locale: 'zh-Hans' });
});
