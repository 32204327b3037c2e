import type { Knex } from 'knex';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import type { InboxView } from '../../../contracts/cases';
import type { Scene } from '../domain/people/authority';
import { isInForce } from '../domain/people/delegation';
import { BARRED, CASES, SEATS } from '../tables';
import { caseOf, type CaseRow, type StoredCase } from './case-rows';
import { decisionsColumn } from './case-store';
import { ANY_REQUIREMENT, seatsOfPerson } from './seat-store';

/** Whose inbox it is, and what may be in it. */
export interface Inbox {
  readonly readerId: number;
  readonly scene: Scene;
  /** Types of which the reader may see every document. */
  readonly openTypes: readonly string[];
  /** Types of which some documents are not for the reader. */
  readonly partlyOpenTypes: readonly string[];
}

export interface InboxAsked {
  readonly view: InboxView;
  readonly contentType?: string | undefined;
  readonly state?: string | undefined;
  /** Leaves out what has ended. */
  readonly isLive?: true;
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Cases of a view, the ones due first; all of it in one query. */
export async function findInbox(
  unit: UnitOfWork,
  inbox: Inbox,
  asked: InboxAsked,
  { offset, limit }: Page,
): Promise<readonly StoredCase[]> {
  const rows = await casesIn(unit, inbox, asked)
    .select<CaseRow[]>('one.*', decisionsColumn(unit))
    .orderByRaw('case when one.due_on is null then 1 else 0 end')
    .orderBy('one.due_on')
    .orderBy('one.id', asked.view === 'waitingForMe' ? 'asc' : 'desc')
    .offset(offset)
    .limit(limit);
  return rows.map(caseOf);
}

export async function countInbox(
  unit: UnitOfWork,
  inbox: Inbox,
  asked: InboxAsked,
): Promise<number> {
  const rows: { total: number | string }[] = await casesIn(unit, inbox, asked).count({
    total: '*',
  });
  return Number(rows[0]?.total ?? 0);
}

/** Ids of the cases on which the reader may not decide, whatever their seat. */
export async function barredCases(
  unit: UnitOfWork,
  readerId: number,
  caseIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows: { case_id: number }[] = await unit
    .table(BARRED)
    .where({ user_id: readerId, requirement_key: ANY_REQUIREMENT })
    .whereIn('case_id', [...caseIds])
    .select('case_id');
  return new Set(rows.map(({ case_id: id }) => id));
}

function casesIn(
  unit: UnitOfWork,
  inbox: Inbox,
  { view, contentType, state, isLive }: InboxAsked,
): Knex.QueryBuilder {
  const cases: Knex.QueryBuilder = unit.table(`${CASES} as one`);
  if (isLive === true) void cases.where('one.is_live', true);
  if (contentType !== undefined) void cases.where('one.content_type', contentType);
  if (state !== undefined) void cases.where('one.state', state);
  const { today } = inbox.scene;
  switch (view) {
    case 'waitingForMe':
      return visible(cases.whereIn('one.id', waitingIds(unit, inbox)), inbox, { isInvolved: true });
    case 'mine':
      return visible(cases.where('one.submitted_by', inbox.readerId), inbox, { isInvolved: true });
    case 'overdue':
      return visible(overdue(cases, today), inbox, { isInvolved: false });
    case 'owed':
      return visible(cases.where('one.owes_review', true), inbox, { isInvolved: false });
    case 'all':
      return visible(cases, inbox, { isInvolved: false });
  }
}

function overdue(cases: Knex.QueryBuilder, today: Day): Knex.QueryBuilder {
  return cases.where('one.due_on', '<', today).where((open) => {
    void open
      .where({ 'one.is_live': true, 'one.state': 'inReview' })
      .orWhere('one.owes_review', true);
  });
}

/** Where only some documents of a type are for the reader, those of a department that they head. */
function visible(
  cases: Knex.QueryBuilder,
  { readerId, scene, openTypes, partlyOpenTypes }: Inbox,
  { isInvolved }: { readonly isInvolved: boolean },
): Knex.QueryBuilder {
  const own = scene.people.get(readerId)?.headOf ?? [];
  return cases.where((allowed) => {
    void allowed.whereIn('one.content_type', [...openTypes]).orWhere((partly) => {
      void partly.whereIn('one.content_type', [...partlyOpenTypes]);
      if (isInvolved) return;
      void partly.where((involved) => {
        void involved
          .where('one.submitted_by', readerId)
          .orWhereIn('one.owner_department', [...own]);
      });
    });
  });
}

/** Cases in which somebody has a seat that nothing bars them from: their own, or one lent to them. */
function waitingIds(unit: UnitOfWork, { readerId, scene }: Inbox): Knex.QueryBuilder {
  const reader = scene.people.get(readerId);
  const lent = scene.delegations.filter(
    (delegation) => delegation.toId === readerId && isInForce(delegation, scene.today),
  );
  const seats = unit.table(`${SEATS} as seat`).select('seat.case_id');
  return seats.where((any) => {
    void any.where((own) => {
      void own
        .whereIn('seat.seat', reader?.isActive ? seatsOfPerson(reader) : [])
        .whereNotExists(barring(unit, [readerId]));
    });
    if (reader?.isActive !== true) return;
    for (const { fromId, contentTypes } of lent) {
      const lender = scene.people.get(fromId);
      if (lender === undefined) continue;
      void any.orWhere((theirs) => {
        void theirs
          .whereIn('seat.seat', seatsOfPerson(lender))
          .whereNotExists(barring(unit, [readerId, fromId]));
        if (contentTypes !== null) void theirs.whereIn('seat.content_type', [...contentTypes]);
      });
    }
  });
}

function barring(unit: UnitOfWork, userIds: readonly number[]): Knex.QueryBuilder {
  return unit
    .table(`${BARRED} as bar`)
    .whereRaw('bar.case_id = seat.case_id')
    .whereIn('bar.user_id', [...userIds])
    .where((requirement) => {
      void requirement
        .where('bar.requirement_key', ANY_REQUIREMENT)
        .orWhereRaw('bar.requirement_key = seat.requirement_key');
    });
}
