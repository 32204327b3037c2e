import type { NoticeKind } from '../domain/notice/notice';
import type { Reminder } from '../domain/deadline/reminder';
import { say, type Sentence } from '../../../../../shared/sentence';

export interface Letter {
  readonly subject: Sentence;
  readonly text: Sentence;
}

const QUOTED = say('{type}“{title}”', '{type}「{title}」', '{type} "{title}"');

/** A sentence about the document: its type and title come first in Chinese, last in English. */
function about(zhHans: string, zh: string, en: string): Sentence {
  return say(
    `${QUOTED['zh-Hans']}${zhHans}`,
    `${QUOTED.zh}${zh}`,
    `${en.replace('{it}', QUOTED.en)}`,
  );
}

/** What people are told, by what happened. */
export const LETTERS: Readonly<Record<Exclude<NoticeKind, 'reminder'>, Letter>> = {
  stepReached: {
    subject: say('请审批：{title}', '請審批：{title}', 'Please decide: {title}'),
    text: about(
      '等待您审批。当前步骤：{step}。期限：{due}。',
      '等待您審批。目前步驟：{step}。期限：{due}。',
      'The {it} waits for your decision. Step: {step}. Due: {due}.',
    ),
  },
  approved: {
    subject: say('已批准：{title}', '已批准：{title}', 'Approved: {title}'),
    text: about(
      '已通过全部审批，可以发布。',
      '已通過全部審批，可以發布。',
      'The {it} is approved and can be published.',
    ),
  },
  changesRequested: {
    subject: say('请修改：{title}', '請修改：{title}', 'Please change: {title}'),
    text: about(
      '被退回修改。意见：{text}',
      '被退回修改。意見：{text}',
      'Changes to the {it} are asked for: {text}',
    ),
  },
  rejected: {
    subject: say('未获批准：{title}', '未獲批准：{title}', 'Rejected: {title}'),
    text: about('未获批准。意见：{text}', '未獲批准。意見：{text}', 'The {it} is rejected: {text}'),
  },
  overridden: {
    subject: say(
      '紧急发布，待补批：{title}',
      '緊急發布，待補批：{title}',
      'Published without approval: {title}',
    ),
    text: about(
      '未经审批已准许紧急发布。原因：{text}。须由另一位有权人员事后补批。',
      '未經審批已准許緊急發布。原因：{text}。須由另一位有權人員事後補批。',
      'The {it} may be published without approval. Reason: {text}. Somebody else has to approve it afterwards.',
    ),
  },
  escalation: {
    subject: say(
      '超期升级，请审批：{title}',
      '超期升級，請審批：{title}',
      'Late, please decide: {title}',
    ),
    text: about(
      '已超过审批期限（{due}），现在您也可以审批。当前步骤：{step}。',
      '已超過審批期限（{due}），現在您也可以審批。目前步驟：{step}。',
      'The decision on the {it} is late (due {due}); now you may decide too. Step: {step}.',
    ),
  },
  reassignment: {
    subject: say('转交给您审批：{title}', '轉交給您審批：{title}', 'Reassigned to you: {title}'),
    text: about(
      '已转交给您审批。当前步骤：{step}。期限：{due}。',
      '已轉交給您審批。目前步驟：{step}。期限：{due}。',
      'The {it} was reassigned to you. Step: {step}. Due: {due}.',
    ),
  },
};

/** Reminders, by when they come. */
export const REMINDERS: Readonly<Record<Reminder['kind'], Letter>> = {
  beforeDue: {
    subject: say('审批即将到期：{title}', '審批即將到期：{title}', 'Due soon: {title}'),
    text: about(
      '仍在等待您审批，期限为 {due}。',
      '仍在等待您審批，期限為 {due}。',
      'The {it} still waits for your decision, due {due}.',
    ),
  },
  dueToday: {
    subject: say('审批今天到期：{title}', '審批今天到期：{title}', 'Due today: {title}'),
    text: about(
      '仍在等待您审批，今天（{due}）到期。',
      '仍在等待您審批，今天（{due}）到期。',
      'The {it} still waits for your decision, due today ({due}).',
    ),
  },
  overdue: {
    subject: say('审批已超期：{title}', '審批已超期：{title}', 'Overdue: {title}'),
    text: about(
      '已超过审批期限（{due}），仍在等待您审批。',
      '已超過審批期限（{due}），仍在等待您審批。',
      'The decision on the {it} is overdue since {due} and still waits for you.',
    ),
  },
};

/** Where to go, at the end of each letter. */
export const LINK = say('打开：{link}', '開啟：{link}', 'Open: {link}');
