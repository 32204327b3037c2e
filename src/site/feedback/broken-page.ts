import { html } from '../html';
import { renderLayout } from '../layout';
import { pathOf, type Page } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import { FEEDBACK_WORDS } from './words';

/** What was sent could not be read at all, so no form can show it again: the way back does. */
export function renderBroken(site: SiteContext, { isForm }: { readonly isForm: boolean }): string {
  const { locale } = site;
  const words = FEEDBACK_WORDS[locale];
  const common = WORDS[locale];
  const page: Page = { kind: isForm ? 'feedbackForm' : 'feedbackTicket' };
  return renderLayout(
    { ...site, terms: [] },
    {
      page,
      isUnlisted: true,
      title: words.brokenTitle,
      description: words.broken,
      crumbs: [
        { label: common.home, page: { kind: 'home' } },
        { label: common.feedback, page: { kind: 'feedback' } },
        { label: words.brokenTitle },
      ],
      body: html`<div class="page-head">
        <h1>${words.brokenTitle}</h1>
        <p class="lead" role="alert">${words.broken}</p>
        <p class="actions">
          <a class="more" href="${pathOf(page, locale)}">${isForm ? words.write : words.lookUp}</a>
        </p>
      </div>`,
    },
  );
}
