import type { BundleMode, BundleState } from '../domain/due/bundle';
import type { MissedRule } from '../domain/plan/missed';
import type { StateKind, Verb } from '../domain/plan/plan';
import type { PreviewOutcome } from '../domain/preview/preview';
import type { GapOrFold } from '../domain/time/zoned-time';
import { say, type Sentence } from '../../../../../shared/sentence';

export const STATE_WORDS: Readonly<Record<StateKind, Sentence>> = {
  armed: say('已安排', '已安排', 'Scheduled'),
  paused: say('已暂停', '已暫停', 'Paused'),
  claimed: say('执行中', '執行中', 'Running'),
  retryWait: say('等待重试', '等待重試', 'Waiting to retry'),
  needsAttention: say('需要处理', '需要處理', 'Needs attention'),
  failed: say('失败', '失敗', 'Failed'),
  missed: say('已错过', '已錯過', 'Missed'),
  done: say('已完成', '已完成', 'Done'),
  cancelled: say('已取消', '已取消', 'Called off'),
  superseded: say('已被取代', '已被取代', 'Superseded'),
};

export const VERB_WORDS: Readonly<Record<Verb, Sentence>> = {
  publish: say('发布', '發佈', 'Publish'),
  unpublish: say('撤下', '撤下', 'Take down'),
};

export const MISSED_WORDS: Readonly<Record<MissedRule['policy'], Sentence>> = {
  run: say('补发', '補發', 'Run late'),
  skip: say('不再执行', '不再執行', 'Skip'),
  ask: say('询问', '詢問', 'Ask'),
};

export const GAP_OR_FOLD_WORDS: Readonly<Record<GapOrFold, Sentence>> = {
  earlier: say('取较早的时间', '取較早的時間', 'Take the earlier time'),
  later: say('取较晚的时间', '取較晚的時間', 'Take the later time'),
  reject: say('不接受', '不接受', 'Reject'),
};

export const BUNDLE_MODE_WORDS: Readonly<Record<BundleMode, Sentence>> = {
  atomic: say('整批发布', '整批發佈', 'All or none'),
  oneByOne: say('逐个发布', '逐個發佈', 'One by one'),
};

export const BUNDLE_STATE_WORDS: Readonly<Record<BundleState, Sentence>> = {
  waiting: say('等待发布', '等待發佈', 'Waiting'),
  running: say('执行中', '執行中', 'Running'),
  needsAttention: say('需要处理', '需要處理', 'Needs attention'),
  done: say('已完成', '已完成', 'Done'),
  partlyDone: say('部分完成', '部分完成', 'Partly done'),
  calledOff: say('已取消', '已取消', 'Called off'),
};

export const PREVIEW_WORDS: Readonly<Record<PreviewOutcome, Sentence>> = {
  runs: say('将会执行', '將會執行', 'Would run'),
  needsAttention: say('将需要处理', '將需要處理', 'Would need attention'),
  missed: say('将视为错过', '將視為錯過', 'Would count as missed'),
  skipped: say('将不再执行', '將不再執行', 'Would be skipped'),
  waits: say('等待处理', '等待處理', 'Waits for somebody'),
  ended: say('已经结束', '已經結束', 'Has ended'),
  refused: say('不能这样安排', '不能這樣安排', 'Cannot be scheduled so'),
};
