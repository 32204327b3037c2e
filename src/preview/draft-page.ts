import type { Core } from '@strapi/strapi';

import { withDraft } from '../content/public-api/previewed-draft';
import { appKeys } from '../shared/strapi/app-keys';
import { html } from '../site/html';
import { renderLayout } from '../site/layout';
import { withNote } from '../site/note';
import type { SiteReader } from '../site/reader';
import type { SiteContext } from '../site/shapes';
import { answerPage, contextFor, type SiteAnswer, type SiteRequest } from '../site/site';
import { draftOf, PREVIEW_MINUTES } from './draft-token';
import { PREVIEW_WORDS } from './words';

/** A page of the site with one draft in it, for who has a token for it. */
export async function answerDraft(
  token: string,
  request: SiteRequest,
  { strapi, reader }: { readonly strapi: Core.Strapi; readonly reader: SiteReader },
): Promise<SiteAnswer> {
  const { locale, now } = request;
  const draft = draftOf(token, { locale, now: new Date(now) }, appKeys(strapi));
  if (draft === null) {
    return { status: 403, html: renderOver(await contextFor(request, reader)) };
  }
  const answer = await withDraft(draft, () => answerPage(request, reader));
  const words = PREVIEW_WORDS[locale];
  const note = answer.status === 200 ? words.note(PREVIEW_MINUTES) : words.absent;
  return { ...answer, html: withNote(answer.html, html`${note}`) };
}

function renderOver(site: SiteContext): string {
  const { overTitle, overText } = PREVIEW_WORDS[site.locale];
  return renderLayout(site, {
    ...{ title: overTitle, description: overText, crumbs: [] },
    body: html`<div class="page-head">
      <h1>${overTitle}</h1>
      <p class="lead">${overText}</p>
    </div>`,
  });
}
