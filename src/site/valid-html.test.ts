import { HtmlValidate } from 'html-validate';
import { now, origin, pageAt, SITE_PATHS } from '../../tests/support/site-pages';
import { emptySource, sampleSource } from '../../tests/support/site-source';
import { LOCALES, type Locale } from '../content/locales';
import { renderFeedbackForm } from './feedback/form-page';
import { renderTicketPage } from './feedback/ticket-page';
import { siteReader } from './reader';
import { answerNotFound, contextFor } from './site';
import { renderUnavailable } from './unavailable';

/** What the standard says, and all that is recommended but for opinions on style. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Tables are shown as cards on phones, and browsers forget then what they are.
    'no-redundant-role': 'off',
    // Names of groups of links, which their lists may have by the standard.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Some programs for speaking to a computer find a field by it alone.
    'no-redundant-for': 'off',
    // As Prettier writes them.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // Templates leave it where a part says nothing; no reader sees it.
    'no-trailing-whitespace': 'off',
    // Schools and documents are called what they are called.
    'long-title': 'off',
    // Numbers are written by the school, and copied by readers.
    'tel-non-breaking': 'off',
  },
});

async function faultsOf(html: string, path: string): Promise<readonly string[]> {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

it.each(SITE_PATHS)('%s is valid HTML', async (path) => {
  expect(await faultsOf((await pageAt(path)).html, path)).toEqual([]);
});

it.each(['/', '/finance', '/works', '/regulations', '/surveys', '/catalogue', '/subscribe'])(
  '%s is valid HTML while nothing is published',
  async (path) => {
    expect(await faultsOf((await pageAt(path, emptySource())).html, path)).toEqual([]);
  },
);

/** What stands under no address of the pages: forms, and what is said when something is wrong. */
async function otherPages(locale: Locale): Promise<Readonly<Record<string, string>>> {
  const reader = siteReader(sampleSource());
  const site = await contextFor({ locale, origin, now }, reader);
  const scene = {
    values: { text: '停水', about: 'works-2025-01' },
    errors: [{ field: 'text', message: '请写得具体一些' }],
  };
  const form = { ...scene, key: 'key', stamp: 'stamp', services: [['meals', '食堂']] as const };
  const noTicket = { ...scene, ticket: null, serviceName: null, freshReceipt: null };
  return {
    'nothing there': (await answerNotFound({ locale, origin, now }, reader)).html,
    'out of order': renderUnavailable(locale),
    'the form of feedback': renderFeedbackForm(site, form),
    'the way to a report': renderTicketPage(site, noTicket),
  };
}

it.each(LOCALES)('so are the pages without an address of their own in %s', async (locale) => {
  for (const [name, html] of Object.entries(await otherPages(locale))) {
    expect([name, await faultsOf(html, name)]).toEqual([name, []]);
  }
});
