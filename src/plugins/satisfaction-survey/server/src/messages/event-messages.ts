import { say, type Sentence } from '../../../domain/messages/sentence';
import type { Step } from '../domain/lifecycle/step';
import type { WithheldReason } from '../domain/withholding/snapshot-facts';

/** What can happen to a survey, besides the steps of its editors. */
export const OTHER_EVENTS = [
  ...(['created', 'published', 'settings', 'tokens', 'revoked', 'onSiteCode'] as const),
  ...(['resultsPrepared', 'resultsPublished', 'resultsWithdrawn', 'recounted'] as const),
] as const;
export type SurveyEventName = Step | (typeof OTHER_EVENTS)[number];

export const SURVEY_EVENT_MESSAGES: Readonly<Record<SurveyEventName, Sentence>> = {
  created: say('新建', '新建', 'Created'),
  published: say(
    '发布问卷第 {revision} 版',
    '發佈問卷第 {revision} 版',
    'Published revision {revision}',
  ),
  settings: say('修改设置', '修改設定', 'Changed the settings'),
  open: say('开放填写', '開放填寫', 'Opened'),
  pause: say('暂停', '暫停', 'Paused'),
  resume: say('恢复', '恢復', 'Resumed'),
  close: say('结束', '結束', 'Closed'),
  reopen: say('重新开放', '重新開放', 'Opened again'),
  archive: say('归档', '歸檔', 'Archived'),
  tokens: say('生成 {count} 个邀请码', '產生 {count} 個邀請碼', 'Made {count} invitations'),
  revoked: say('停用一批邀请码', '停用一批邀請碼', 'Revoked a batch of invitations'),
  onSiteCode: say('更换现场二维码', '更換現場二維碼', 'Changed the code on site'),
  resultsPrepared: say(
    '准备第 {number} 次结果',
    '準備第 {number} 次結果',
    'Prepared results no. {number}',
  ),
  resultsPublished: say(
    '公布第 {number} 次结果',
    '公佈第 {number} 次結果',
    'Published results no. {number}',
  ),
  resultsWithdrawn: say(
    '撤回第 {number} 次结果',
    '撤回第 {number} 次結果',
    'Withdrew results no. {number}',
  ),
  recounted: say(
    '重新计数，修正 {repaired} 处',
    '重新計數，修正 {repaired} 處',
    'Counted anew, repaired {repaired}',
  ),
};

/** Why something is withheld from the public; `{k}` is the smallest number that is told. */
export const WITHHELD_MESSAGES: Readonly<Record<WithheldReason, Sentence>> = {
  small: say(
    '有不足 {k} 人的格子，与相邻的一起不公布',
    '有不足 {k} 人的格子，與相鄰的一起不公佈',
    'A count of fewer than {k} is withheld, and others so that it cannot be worked out',
  ),
  difference: say(
    '与以前公布的结果相减会得出不足 {k} 人的数，因此不公布',
    '與以前公佈的結果相減會得出不足 {k} 人的數，因此不公佈',
    'Withheld, because earlier results would tell of fewer than {k} by subtraction',
  ),
  reads: say(
    '显示条件所引用的题目有不公布的格子，因此不公布',
    '顯示條件所引用的題目有不公佈的格子，因此不公佈',
    'Withheld with the question on which it depends',
  ),
  compound: say(
    '显示条件引用了几道题，人数会暴露交叉结果，因此不公布',
    '顯示條件引用了幾道題，人數會暴露交叉結果，因此不公佈',
    'Withheld, because who is asked depends on several answers at once',
  ),
};

/** Said of a group. */
export const GROUP_WITHHELD: Sentence = say(
  '这一组有不足 {k} 人的格子，整组不公布',
  '這一組有不足 {k} 人的格子，整組不公佈',
  'The group has counts of fewer than {k} and is withheld whole',
);
