import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import { askPanel, documentEnd, documentHead, type DocumentSurroundings } from '../document-page';
import { factSection } from '../facts';
import { html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Action } from './action';
import { actionBadge, compared, endLink } from './action-card';
import type { Chain } from './chain';
import { chainSection } from './chain-section';
import { PARTICIPATION_WORDS } from './words';

export interface ActionData extends DocumentSurroundings {
  readonly action: Action;
  readonly chain: Chain;
}

/** One action: what was asked, decided and done, and the whole way from question to outcome. */
export function renderAction(site: SiteContext, data: ActionData): string {
  const { locale } = site;
  const { action, chain } = data;
  const common = WORDS[locale];
  const { key, title, proposalText, outcome, declineReason, locale: written } = action;
  return renderLayout(site, {
    page: { kind: 'action', key },
    title,
    description: outcome ?? proposalText ?? title,
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common.actions, page: { kind: 'actions' } },
      { label: title },
    ],
    imprint: action.publication,
    body: html`${documentHead(action, site, {
      title: spoken(title, { locale, written }) ?? title,
      lead: outcome ?? proposalText,
      written: [title, proposalText, outcome, declineReason],
    })}
    ${actionBadge(action, locale)} ${essentials(data, site)}
    ${chainSection(chain, { locale, here: { type: 'improvementAction', key } })}
    ${documentEnd(action, site, { ...data, traces: { ...data.traces, actions: [] } })}
    ${askPanel(site, { title, data: dataPath('improvement-actions', { key }, locale) })}`,
  });
}

function essentials({ action, chain }: ActionData, { locale }: SiteContext) {
  const words = PARTICIPATION_WORDS[locale].actions;
  const { locale: written, comparison, decision, completionDueOn, doneOn, source } = action;
  const said = (text: string | null) => spoken(text, { locale, written });
  const isElsewhere = action.meeting?.key !== source?.key;
  const link = (end: Action['source'], questionNo: number | null = null) =>
    endLink(end, chain.nodes, { locale, questionNo });
  return factSection('essentials', words.essentials, [
    [words.youSaid, said(action.proposalText)],
    [words.weDid, said(action.outcome)],
    [words.declineReason, said(action.declineReason)],
    [words.beforeAfter, comparison && compared(comparison, written, locale)],
    [
      words.source,
      link(source, action.sourceQuestionNo) ?? words.sources[action.sourceType] ?? null,
    ],
    [words.discussed, isElsewhere && link(action.meeting)],
    [words.result, link(action.result)],
    [words.decision, decision && (words.decisions[decision] ?? decision)],
    [words.due, completionDueOn && formatDay(completionDueOn, locale)],
    [words.done, doneOn && formatDay(doneOn, locale)],
    [words.credit, said(action.publicCredit)],
  ]);
}
