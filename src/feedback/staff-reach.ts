import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { departmentsOf } from '../content/posts/posts';
import type { Locale } from '../content/locales';
import { readerLocale } from '../content/refusal';
import { isRecord } from '../content/row';
import { schoolDay } from '../content/school-day';
import { staffPermissions, type StaffPermission } from '../content/staff-permissions';
import { signedInUserId } from '../content/staff-request';
import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import { feedbackError } from './messages';
import { findTicket, type Ticket } from './ticket-store';

/** Which tickets somebody of the staff may see. */
export interface Reach {
  readonly userId: number;
  readonly locale: Locale;
  /** Departments whose tickets are seen; null for all of them and those of none. */
  readonly departments: readonly string[] | null;
  /** Whether protected reports are seen: the named role alone. */
  readonly seesProtected: boolean;
}

export async function reachOf(strapi: Core.Strapi, ctx: Context): Promise<Reach> {
  const userId = signedInUserId(ctx);
  const may = (permission: StaffPermission) => hasPermission(ctx, permission);
  const departments = may('readAllFeedback')
    ? null
    : await departmentsOf(strapi, userId, await schoolDay(strapi, new Date()));
  const locale = readerLocale(strapi);
  return { userId, locale, departments, seesProtected: may('readProtectedFeedback') };
}

/** A ticket in reach; outside of it there is none. @throws RuleError FEEDBACK_TICKET_NOT_FOUND */
export async function reachedTicket(unit: UnitOfWork, reach: Reach, id: unknown): Promise<Ticket> {
  const number = Number(id);
  const ticket = Number.isSafeInteger(number) ? await findTicket(unit, { id: number }) : null;
  if (ticket === null || !isInReach(ticket, reach)) {
    throw feedbackError('FEEDBACK_TICKET_NOT_FOUND', reach.locale);
  }
  return ticket;
}

export function isInReach(
  { department, transfer }: Pick<Ticket, 'department' | 'transfer'>,
  { departments, seesProtected }: Reach,
): boolean {
  if (transfer !== null && !seesProtected) return false;
  return departments === null || (department !== null && departments.includes(department));
}

function hasPermission(ctx: Context, permission: StaffPermission): boolean {
  const ability: unknown = ctx.state.userAbility;
  return isAbility(ability) && ability.can(staffPermissions[permission]);
}

function isAbility(value: unknown): value is { can(action: string): boolean } {
  return isRecord(value) && typeof value['can'] === 'function';
}
