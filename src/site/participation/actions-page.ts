import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import type { Action } from './action';
import { actionCard } from './action-card';
import type { ChainNode } from './chain';
import { PARTICIPATION_WORDS } from './words';

export interface ActionListData {
  readonly actions: readonly Action[];
  /** What the actions name and everybody can read. */
  readonly nodes: readonly ChainNode[];
}

/** "You said, we did", by where the ideas came from. */
export function renderActionList(site: SiteContext, { actions, nodes }: ActionListData): string {
  const { locale } = site;
  const words = PARTICIPATION_WORDS[locale].actions;
  const common = WORDS[locale];
  const sources = Object.keys(words.sources).filter((source) =>
    actions.some(({ sourceType }) => sourceType === source),
  );
  const group = (source: string): Html =>
    html`<section aria-labelledby="${source}-heading">
      <h2 id="${source}-heading">${words.sources[source]}</h2>
      <ul class="cards">
        ${actions
          .filter(({ sourceType }) => sourceType === source)
          .map((action) => html`<li>${actionCard(action, locale, nodes)}</li>`)}
      </ul>
    </section>`;
  return renderLayout(site, {
    page: { kind: 'actions' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.actions }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${sources.length === 0 && html`<p class="empty">${words.none}</p>`} ${sources.map(group)}`,
  });
}
