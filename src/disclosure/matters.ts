import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { isRecord } from '../content/row';
import { TICKETS } from '../feedback/tables';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { NamedMatter } from './shapes';
import { DESK } from './tickets';

const DRAFT = { publishedAt: null, locale: DEFAULT_LOCALE };

interface OpenMatters {
  readonly findings: readonly NamedMatter[];
  readonly unrepliedTickets: readonly NamedMatter[];
  readonly actions: readonly NamedMatter[];
}

/** What the working group has to ask about: everything with a last day that is not done. */
export async function openMatters(strapi: Core.Strapi): Promise<OpenMatters> {
  return {
    findings: await openFindings(strapi),
    unrepliedTickets: await unrepliedTickets(strapi),
    actions: await openActions(strapi),
  };
}

async function openFindings(strapi: Core.Strapi): Promise<readonly NamedMatter[]> {
  const rows = await rowsOf(strapi, 'api::inspection-finding.inspection-finding').findMany({
    where: { ...DRAFT, state: { $ne: 'verified' }, rectifyDueOn: { $notNull: true } },
    select: ['key', 'text', 'responsibleDepartmentCode', 'rectifyDueOn'],
  });
  return rows.map((row) => ({
    ...{ key: textOf(row, 'key'), name: textOf(row, 'text').slice(0, 60) },
    department: textOf(row, 'responsibleDepartmentCode'),
    dueOn: textOf(row, 'rectifyDueOn'),
  }));
}

/** By their numbers alone: what somebody wrote has no place on an agenda. */
async function unrepliedTickets(strapi: Core.Strapi): Promise<readonly NamedMatter[]> {
  const rows: { ticket_no: string; department: string | null; reply_due_on: string }[] =
    await inUnitOfWork(strapi, (unit) =>
      unit
        .table(TICKETS)
        .whereNull('first_replied_at')
        .whereNull('transfer')
        .whereIn('state', ['received', 'accepted', 'assigned', 'inProgress'])
        .orderBy('reply_due_on')
        .select('ticket_no', 'department', 'reply_due_on'),
    );
  return rows.map((row) => ({
    ...{ key: row.ticket_no, name: row.ticket_no, department: row.department ?? DESK },
    dueOn: row.reply_due_on,
  }));
}

async function openActions(strapi: Core.Strapi): Promise<readonly NamedMatter[]> {
  const rows = await rowsOf(strapi, 'api::improvement-action.improvement-action').findMany({
    where: {
      ...{ ...DRAFT, completionDueOn: { $notNull: true } },
      state: { $in: ['proposed', 'approved', 'inProgress'] },
    },
    select: ['key', 'title', 'completionDueOn'],
    populate: { ownerDepartment: { select: ['code'] } },
  });
  return rows.map((row) => ({
    ...{
      key: textOf(row, 'key'),
      name: textOf(row, 'title'),
      dueOn: textOf(row, 'completionDueOn'),
    },
    department: isRecord(row['ownerDepartment']) ? textOf(row['ownerDepartment'], 'code') : DESK,
  }));
}
