import type { Locale } from '../../content/locales';
import { section } from '../facts';
import { html, type Html } from '../html';
import { pathOf } from '../routes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Action, End } from './action';
import { inOrder, type Chain, type ChainNode } from './chain';
import { PARTICIPATION_WORDS } from './words';

/** The way from question to action to result, every step with its page. */
export function chainSection(
  chain: Chain,
  { locale, here }: { readonly locale: Locale; readonly here: End },
): Html | null {
  if (chain.nodes.length < 2) return null;
  const words = PARTICIPATION_WORDS[locale].actions;
  const items = inOrder(chain).map((node) => {
    const isHere = node.type === here.type && node.key === here.key;
    return html`<li>
      <span class="badge badge-kind">${words.types[node.type] ?? node.type}</span>
      ${isHere ? html`<strong>${titleOf(node, locale)}</strong>` : linkTo(node, locale)}
      ${
        node.outcome !== null &&
        html`<p class="item-summary">${spoken(node.outcome, { locale, written: node.locale })}</p>`
      }
    </li>`;
  });
  return section(
    'chain',
    words.chain,
    html`<p class="section-note">${words.chainLead}</p>
      <ol class="link-list chain">
        ${items}
      </ol>`,
  );
}

/** The actions that name a document: the way back from what it started or what it came from. */
export function actionsSection(actions: readonly Action[], locale: Locale): Html | null {
  if (actions.length === 0) return null;
  const words = PARTICIPATION_WORDS[locale].actions;
  const items = actions.map(
    ({ key, title, outcome, state, locale: written }) =>
      html`<li>
        <a class="row-link" href="${pathOf({ kind: 'action', key }, locale)}"
          >${spoken(title, { locale, written })}</a
        >
        <span class="muted">${words.states[state]}</span>
        ${outcome !== null && html`<p class="item-summary">${spoken(outcome, { locale, written })}</p>`}
      </li>`,
  );
  return section(
    'document-actions',
    words.ofDocument,
    html`<ul class="link-list">
      ${items}
    </ul>`,
  );
}

function linkTo(node: ChainNode, locale: Locale): Html {
  const title = titleOf(node, locale);
  return node.path === null
    ? html`${title}`
    : html`<a class="row-link" href="${node.path}">${title}</a>`;
}

function titleOf({ title, locale: written }: ChainNode, locale: Locale): Html {
  return html`${spoken(title, { locale, written }) ?? WORDS[locale].noValue}`;
}
