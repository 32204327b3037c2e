import type { PlanEvent } from '../domain/plan/outcome';
import { say, type Sentence } from '../../../../../shared/sentence';

/** What happened to a plan, in the order in which it can. */
export const EVENT_MESSAGES: Readonly<Record<PlanEvent['name'], Sentence>> = {
  created: say('安排了计划：{plannedAt}', '安排了計劃：{plannedAt}', 'Scheduled for {plannedAt}'),
  moved: say('改期：从 {from} 改到 {to}', '改期：從 {from} 改到 {to}', 'Moved from {from} to {to}'),
  followed: say(
    '随发布时间顺延：从 {from} 到 {to}',
    '隨發佈時間順延：從 {from} 到 {to}',
    'Followed the publication: from {from} to {to}',
  ),
  resolvedAnew: say(
    '时区规则变了，时刻从 {from} 变为 {to}',
    '時區規則變了，時刻從 {from} 變為 {to}',
    'The rules of the zone changed: from {from} to {to}',
  ),
  timeUnresolved: say(
    '时区规则变了，原定时间不再有效',
    '時區規則變了，原定時間不再有效',
    'The rules of the zone changed, and the time holds no longer',
  ),
  paused: say('暂停', '暫停', 'Paused'),
  resumed: say('恢复', '恢復', 'Resumed'),
  cancelled: say('取消', '取消', 'Called off'),
  superseded: say('被新计划取代', '被新計劃取代', 'Replaced by a newer plan'),
  stoodStill: say(
    '数据库来自别处，计划停止执行',
    '資料庫來自別處，計劃停止執行',
    'Stood still, because the database is a copy',
  ),
  adopted: say('由本系统接管', '由本系統接管', 'Adopted here'),
  claimed: say('开始执行', '開始執行', 'Started'),
  leaseExpired: say(
    '执行进程没有回应，重新等待执行',
    '執行程序沒有回應，重新等待執行',
    'The runner did not come back',
  ),
  done: say('完成', '完成', 'Done'),
  refused: say('被规则拒绝，需要处理', '被規則拒絕，需要處理', 'Refused by a rule'),
  attemptFailed: say(
    '第 {attempts} 次执行失败，{retryAt} 重试',
    '第 {attempts} 次執行失敗，{retryAt} 重試',
    'Attempt {attempts} failed; the next is at {retryAt}',
  ),
  failed: say('执行失败', '執行失敗', 'Failed'),
  missed: say('错过了时间，等人决定', '錯過了時間，等人決定', 'Missed, and waits for somebody'),
  skipped: say('错过了时间，不再执行', '錯過了時間，不再執行', 'Missed, and does not run late'),
  runAsked: say('要求立即执行', '要求立即執行', 'Asked to run at once'),
  approvalArrived: say('已获批准，重新安排', '已獲批准，重新安排', 'Approved, and due again'),
};
