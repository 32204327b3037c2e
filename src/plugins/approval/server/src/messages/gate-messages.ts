import type { GateReason } from '../domain/case/gate';
import type { InvalidationCause } from '../domain/case/case';
import { say, type Sentence } from '../../../../../shared/sentence';

/** Why something cannot be published, and what to do. */
const REASONS: Readonly<Record<Exclude<GateReason['code'], 'lapsed' | 'stateClosed'>, Sentence>> = {
  noCase: say(
    '这类内容须先审批才能发布。请在“审批”栏提交审批。',
    '這類內容須先審批才能發布。請在「審批」欄提交審批。',
    'Content of this type is published after approval. Submit it for approval.',
  ),
  inReview: say(
    '文档正在审批，还有人没有批准。批准后即可发布。',
    '文件正在審批，還有人沒有批准。批准後即可發布。',
    'The document is in review and approvals are missing. It can be published once it is approved.',
  ),
  localesNotCovered: say(
    '语言版本 {locales} 不在这次审批内。请只发布已批准的语言版本，或为它们提交审批。',
    '語言版本 {locales} 不在這次審批內。請只發布已批准的語言版本，或為它們提交審批。',
    'The approval does not cover the locales {locales}. Publish the approved ones only, or submit these.',
  ),
};

type ClosedState = Extract<GateReason, { code: 'stateClosed' }>['state'];

const STATES: Readonly<Record<ClosedState, Sentence>> = {
  changesRequested: say(
    '审批人要求修改。请修改后重新提交审批。',
    '審批人要求修改。請修改後重新提交審批。',
    'Changes were asked for. Make them and submit again.',
  ),
  invalidated: say(
    '原来的审批已经失效。请重新提交审批。',
    '原來的審批已經失效。請重新提交審批。',
    'The approval holds no longer. Submit it again.',
  ),
  rejected: say(
    '审批没有通过。请与审批人沟通，修改后重新提交。',
    '審批沒有通過。請與審批人溝通，修改後重新提交。',
    'It was rejected. Talk to the approver, change it and submit again.',
  ),
  withdrawn: say(
    '审批已撤回。请重新提交审批。',
    '審批已撤回。請重新提交審批。',
    'It was withdrawn. Submit it again.',
  ),
  cancelled: say(
    '审批已取消。请重新提交审批。',
    '審批已取消。請重新提交審批。',
    'The case was cancelled. Submit it again.',
  ),
  published: say(
    '上次审批的内容已经发布。再次发布须重新提交审批。',
    '上次審批的內容已經發布。再次發布須重新提交審批。',
    'What was approved is published already. Submit it again to publish anew.',
  ),
};

const CAUSES: Readonly<Record<InvalidationCause['kind'], Sentence>> = {
  digestChanged: say(
    '批准后内容有改动。请重新提交审批。',
    '批准後內容有改動。請重新提交審批。',
    'The content changed after the approval. Submit it again.',
  ),
  policyChanged: say(
    '批准后审批规则变了。请按新规则重新提交审批。',
    '批准後審批規則變了。請按新規則重新提交審批。',
    'The policy changed after the approval. Submit it again under the new one.',
  ),
  approverLostEligibility: say(
    '一位审批人已不再具有审批资格。请重新提交审批。',
    '一位審批人已不再具有審批資格。請重新提交審批。',
    'An approver may no longer decide here. Submit it again.',
  ),
  approverBecameEditor: say(
    '一位审批人后来修改了内容。请重新提交审批。',
    '一位審批人後來修改了內容。請重新提交審批。',
    'An approver edited the content. Submit it again.',
  ),
  validityExpired: say(
    '批准已经过期。请重新提交审批。',
    '批准已經過期。請重新提交審批。',
    'The approval is too old. Submit it again.',
  ),
};

/** The sentence for one reason, with the values that it names. */
export function reasonSentence(reason: GateReason): Sentence {
  if (reason.code === 'lapsed') return CAUSES[reason.cause.kind];
  return reason.code === 'stateClosed' ? STATES[reason.state] : REASONS[reason.code];
}
