import type { Core } from '@strapi/strapi';

import { putMessages } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { remindersOf, type Reminder } from '../domain/obligation/reminder';
import { judge } from '../domain/obligation/standing';
import { dayAt, sceneOn } from '../school';
import { findFacts } from '../store/fact-store';
import { newestItems } from '../store/item-store';
import { findObligations, takeGenerationTurn } from '../store/obligation-store';
import { peopleOfDepartment } from '../store/post-store';
import { takeUntold } from '../store/reminder-store';
import { OUTBOX } from '../tables';
import { LETTER, type LetterBody } from './letter';

/**
 * Puts a letter to each person of a department that owes something into the outbox: what is due soon
 * and what is overdue, each once. One process does it at a time. The number of letters.
 */
export async function remind(strapi: Core.Strapi, now: Date): Promise<number> {
  const at = now.toISOString();
  const today = dayAt(strapi, at);
  const scene = await sceneOn(strapi, today);
  return inUnitOfWork(strapi, async (unit) => {
    await takeGenerationTurn(unit);
    const judged = judge(await findObligations(unit), await findFacts(unit), scene);
    const untold = await takeUntold(unit, remindersOf(judged), at);
    if (untold.length === 0) return 0;
    const items = new Map((await newestItems(unit)).map(({ item }) => [item.itemNo, item]));
    const byPerson = new Map<number, Reminder[]>();
    for (const department of new Set(untold.map((reminder) => reminder.department))) {
      const own = untold.filter((reminder) => reminder.department === department);
      for (const userId of await peopleOfDepartment(strapi, unit, department, today)) {
        byPerson.set(userId, [...(byPerson.get(userId) ?? []), ...own]);
      }
    }
    const letters = [...byPerson].map(([userId, reminders]): LetterBody => ({
      userId,
      lines: reminders.map(({ department: _department, ...line }) => ({
        ...line,
        titles: items.get(line.itemNo)?.titles ?? {},
      })),
    }));
    const messages = letters.map((body) => ({ topic: LETTER, body }));
    await putMessages(unit, OUTBOX, messages, now);
    return letters.length;
  });
}
