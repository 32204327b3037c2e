import type { Locale } from '../../content/locales';
import { html, type Html } from '../html';
import { pathOf } from '../routes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Action, Comparison, End } from './action';
import { nodeOf, type ChainNode } from './chain';
import { PARTICIPATION_WORDS } from './words';

const TONES: Readonly<Record<Action['state'], string>> = {
  ...{ proposed: 'planned', approved: 'announced', inProgress: 'inProgress' },
  ...{ done: 'completed', declined: 'cancelled' },
};

/** An action at a glance: what people said, what was done, where both can be read. */
export function actionCard(action: Action, locale: Locale, nodes: readonly ChainNode[]): Html {
  const words = PARTICIPATION_WORDS[locale].actions;
  const { colon } = WORDS[locale];
  const { key, title, locale: written, source, result, comparison } = action;
  const said = (text: string | null) => spoken(text, { locale, written });
  const line = (label: string, text: Html | string | null) =>
    text && html`<p class="card-summary"><strong>${label}</strong>${colon}${text}</p>`;
  return html`<article class="card" id="${key}">
    <h3><a href="${pathOf({ kind: 'action', key }, locale)}">${said(title)}</a></h3>
    ${actionBadge(action, locale)} ${line(words.youSaid, said(action.proposalText))}
    ${line(words.weDid, said(action.outcome ?? action.declineReason))}
    ${line(words.beforeAfter, comparison && compared(comparison, written, locale))}
    ${line(words.source, endLink(source, nodes, { locale, questionNo: action.sourceQuestionNo }))}
    ${line(words.result, endLink(result, nodes, { locale, questionNo: null }))}
  </article>`;
}

export function actionBadge({ state }: Action, locale: Locale): Html {
  const words = PARTICIPATION_WORDS[locale].actions;
  return html`<span class="badges">
    <span class="badge badge-${TONES[state]}">${words.states[state]}</span>
  </span>`;
}

/** "平均排队时间：从 11 分钟 到 5 分钟" */
export function compared(comparison: Comparison, written: Locale, locale: Locale): Html {
  const { colon } = WORDS[locale];
  return html`${spoken(comparison.name, { locale, written })}${colon}${changeInWords(comparison, locale)}`;
}

/** The same for paper. */
export function comparedInWords(comparison: Comparison, locale: Locale): string {
  return `${comparison.name}${WORDS[locale].colon}${changeInWords(comparison, locale)}`;
}

function changeInWords({ unit, before, after }: Comparison, locale: Locale): string {
  const words = PARTICIPATION_WORDS[locale].actions;
  const value = (figure: number) => words.inUnit[unit]?.(figure) ?? String(figure);
  return words.change(value(before), value(after));
}

/** A link to the other end, where everybody can read it; nothing where not. */
export function endLink(
  end: End | null,
  nodes: readonly ChainNode[],
  { locale, questionNo }: { readonly locale: Locale; readonly questionNo: number | null },
): Html | null {
  const node = nodeOf(nodes, end);
  if (node === undefined) return null;
  const words = PARTICIPATION_WORDS[locale].actions;
  const title = spoken(node.title, { locale, written: node.locale });
  const anchor = questionNo === null ? '' : `#question-${questionNo}`;
  const no =
    questionNo === null ? null : html`<span class="muted">${words.question(questionNo)}</span>`;
  if (node.path === null) return html`${title} ${no}`;
  return html`<a href="${node.path}${anchor}">${title}</a> ${no}`;
}
