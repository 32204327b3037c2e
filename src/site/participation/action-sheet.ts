import { formatDay } from '../dates';
import type { SiteContext } from '../shapes';
import { facts, joined, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import { comparedInWords } from './action-card';
import type { ActionData } from './action-page';
import type { Action } from './action';
import { inOrder, nodeOf, type Chain } from './chain';
import { PARTICIPATION_WORDS } from './words';

/** One action on paper: what was asked, decided and done, and the way from question to outcome. */
export function actionSheet(site: SiteContext, data: ActionData): Sheet {
  const { locale } = site;
  const { action, chain } = data;
  const { key, title, proposalText, outcome, declineReason, state } = action;
  const words = PARTICIPATION_WORDS[locale].actions;
  const traces = { ...data.traces, actions: [] };
  return documentSheet(
    action,
    { site, names: data.names, traces, page: { kind: 'action', key } },
    {
      ...{ title, lead: outcome ?? proposalText },
      written: [title, proposalText, outcome, declineReason],
      badges: [words.states[state]],
      blocks: [
        ...titled(words.essentials, essentials(data, locale)),
        ...titled(words.chain, steps(chain, locale)),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function essentials({ action, chain }: ActionData, locale: Locale): readonly Block[] {
  const words = PARTICIPATION_WORDS[locale].actions;
  const { comparison, decision, completionDueOn, doneOn, source, sourceQuestionNo } = action;
  const title = (end: Action['source']) => nodeOf(chain.nodes, end)?.title;
  const from = title(source);
  const question = sourceQuestionNo !== null && words.question(sourceQuestionNo);
  const isElsewhere = action.meeting?.key !== source?.key;
  return facts([
    [words.youSaid, action.proposalText],
    [words.weDid, action.outcome],
    [words.declineReason, action.declineReason],
    [words.beforeAfter, comparison && comparedInWords(comparison, locale)],
    [words.source, from ? joined([from, question]) : words.sources[action.sourceType]],
    [words.discussed, isElsewhere && title(action.meeting)],
    [words.result, title(action.result)],
    [words.decision, decision && (words.decisions[decision] ?? decision)],
    [words.due, completionDueOn && formatDay(completionDueOn, locale)],
    [words.done, doneOn && formatDay(doneOn, locale)],
    [words.credit, action.publicCredit],
  ]);
}

function steps(chain: Chain, locale: Locale): readonly Block[] {
  if (chain.nodes.length < 2) return [];
  const words = PARTICIPATION_WORDS[locale].actions;
  const items = inOrder(chain).map(({ type, title, outcome }) => ({
    depth: 0,
    text: joined(
      [words.types[type] ?? type, joined([title ?? WORDS[locale].noValue, outcome], ' · ')],
      WORDS[locale].colon,
    ),
  }));
  return [{ kind: 'list', isOrdered: true, items }];
}
