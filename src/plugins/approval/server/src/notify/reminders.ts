import type { Core } from '@strapi/strapi';

import { putMessages } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day, WorkdayCalendar } from '../../../../../shared/workdays';
import { dayAt, deadlineOfCase, loadCalendar } from '../calendar';
import { changeCase } from '../case-change';
import { addApprover } from '../domain/case/add-approver';
import { currentStep, currentSubmission, roundOf } from '../domain/case/case';
import type { Deadline } from '../domain/deadline/deadline';
import { escalationsDue } from '../domain/deadline/escalation';
import { reminderDue } from '../domain/deadline/reminder';
import type { Notice } from '../domain/notice/notice';
import type { StoredCase } from '../store/case-rows';
import { findCase } from '../store/case-store';
import { CASES } from '../tables';
import { NOTICE } from './announce';
import { OUTBOX, REMINDERS } from './outbox';

const AT_ONCE = 100;

interface Waiting {
  readonly id: number;
  readonly version: number;
}

interface Round {
  readonly now: Date;
  readonly today: Day;
  readonly calendar: WorkdayCalendar;
}

/**
 * Reminds of what is due and lets others decide on what is late. Each waiting case is looked at once
 * a day, and once more when it has changed, by one process. True when there may be more.
 */
export async function remindAndEscalate(strapi: Core.Strapi, now: Date): Promise<boolean> {
  const today = dayAt(strapi, now.toISOString());
  const waiting = await inUnitOfWork(strapi, (unit) => unseenCases(unit, today));
  if (waiting.length === 0) return false;
  const round = { now, today, calendar: await loadCalendar(strapi) };
  let failed = 0;
  for (const each of waiting) {
    try {
      await inUnitOfWork(strapi, (unit) => lookAt(strapi, unit, each, round));
    } catch (error) {
      failed += 1;
      strapi.log.error(`Case ${each.id} could not be reminded of or escalated`, { error });
    }
  }
  return failed === 0 && waiting.length === AT_ONCE;
}

async function unseenCases(unit: UnitOfWork, today: Day): Promise<readonly Waiting[]> {
  const rows: Waiting[] = await unit
    .table(`${CASES} as one`)
    .leftJoin(`${REMINDERS} as seen`, 'seen.case_id', 'one.id')
    .whereNotNull('one.due_on')
    .where((either) => {
      void either.where({ 'one.is_live': true, 'one.state': 'inReview' });
      void either.orWhere('one.owes_review', true);
    })
    .where((either) => {
      void either.whereNull('seen.case_id').orWhere('seen.looked_on', '<', today);
      void either.orWhereRaw('seen.version <> one.version');
    })
    .orderBy('one.id')
    .limit(AT_ONCE)
    .select('one.id', 'one.version');
  return rows;
}

async function lookAt(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  waiting: Waiting,
  round: Round,
): Promise<void> {
  if (!(await isMine(unit, waiting, round.today))) return;
  const stored = await findCase(unit, waiting.id);
  const deadline = stored && deadlineOfCase(strapi, stored.approvalCase, round.calendar);
  if (stored === null || deadline === null) return;
  await escalate(strapi, unit, { stored, deadline }, round);
  await remind(unit, { stored, deadline }, round);
}

/** Of several processes that look at the same time one goes on. */
async function isMine(unit: UnitOfWork, { id, version }: Waiting, today: Day): Promise<boolean> {
  const rows: unknown[] = await unit
    .table(REMINDERS)
    .insert({ case_id: id, version, looked_on: today })
    .onConflict('case_id')
    .merge(['version', 'looked_on'])
    .where((either) => {
      void either.where(`${REMINDERS}.looked_on`, '<', today);
      void either.orWhere(`${REMINDERS}.version`, '<>', version);
    })
    .returning('case_id');
  return rows.length === 1;
}

interface Late {
  readonly stored: StoredCase;
  readonly deadline: Deadline;
}

async function escalate(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { stored, deadline }: Late,
  { now, today }: Round,
): Promise<void> {
  const scene = { at: now.toISOString(), today, people: new Map(), delegations: [] };
  let current = stored;
  for (const command of escalationsDue(stored.approvalCase, deadline, today)) {
    const { approvalCase, title } = current;
    // Whoever is named for late steps may be among those who decide anyway.
    if (addApprover(approvalCase, command, scene).kind === 'refused') continue;
    const { version } = approvalCase;
    current = await changeCase(strapi, unit, { stored: current, version, command, scene, title });
  }
}

async function remind(
  unit: UnitOfWork,
  { stored: { id, approvalCase }, deadline }: Late,
  { now, today, calendar }: Round,
): Promise<void> {
  const policy = currentSubmission(approvalCase)?.policy;
  if (policy === undefined) return;
  const stepKey = currentStep(approvalCase)?.key ?? null;
  const place = `${roundOf(approvalCase)} ${stepKey ?? ''}`;
  const rows: { place: string | null; sent_on: Day | null }[] = await unit
    .table(REMINDERS)
    .where({ case_id: id })
    .select('place', 'sent_on');
  const lastSentOn = rows[0]?.place === place ? rows[0].sent_on : null;
  const days = { today, lastSentOn };
  const reminder = reminderDue(calendar, deadline, policy.reminders, days);
  if (reminder === null) return;
  const notice: Notice = {
    ...{ kind: 'reminder', caseId: id, round: roundOf(approvalCase), stepKey },
    ...{ requirementKey: null, approver: null, actorId: null, text: null },
    due: { kind: reminder.kind, on: deadline.dueOn },
  };
  await unit.table(REMINDERS).where({ case_id: id }).update({ place, sent_on: today });
  await putMessages(unit, OUTBOX, [{ topic: NOTICE, body: notice }], now);
}
