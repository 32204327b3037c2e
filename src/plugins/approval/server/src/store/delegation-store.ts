import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import type { Delegation, NewDelegation } from '../domain/people/delegation';
import { DELEGATIONS } from '../tables';

interface DelegationRow {
  readonly id: number;
  readonly from_id: number;
  readonly to_id: number;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly content_types: string | null;
  readonly revoked_on: string | null;
}

interface Wanted {
  readonly toId?: number;
  readonly fromId?: number;
  /** Leaves out what ended before this day. */
  readonly since?: Day;
}

export async function findDelegations(
  unit: UnitOfWork,
  { toId, fromId, since }: Wanted = {},
): Promise<readonly Delegation[]> {
  const query = unit.table(DELEGATIONS);
  if (toId !== undefined) void query.where('to_id', toId);
  if (fromId !== undefined) void query.where('from_id', fromId);
  if (since !== undefined) void query.where('ends_on', '>=', since);
  const rows = (await query.orderBy('id', 'desc').select('*')) as DelegationRow[];
  return rows.map(delegationOf);
}

export async function findDelegation(unit: UnitOfWork, id: number): Promise<Delegation | null> {
  const rows = (await unit.table(DELEGATIONS).where({ id }).select('*')) as DelegationRow[];
  return rows[0] === undefined ? null : delegationOf(rows[0]);
}

export async function insertDelegation(
  unit: UnitOfWork,
  delegation: NewDelegation,
  entered: { readonly at: string; readonly byId: number },
): Promise<void> {
  const { contentTypes } = delegation;
  await unit.table(DELEGATIONS).insert({
    ...{ from_id: delegation.fromId, to_id: delegation.toId },
    ...{ starts_on: delegation.startsOn, ends_on: delegation.endsOn },
    content_types: contentTypes === null ? null : JSON.stringify(contentTypes),
    ...{ entered_at: entered.at, entered_by: entered.byId },
  });
}

/** False when it was revoked already. */
export async function revokeDelegation(unit: UnitOfWork, id: number, on: Day): Promise<boolean> {
  const count = await unit
    .table(DELEGATIONS)
    .where({ id })
    .whereNull('revoked_on')
    .update({ revoked_on: on });
  return count > 0;
}

function delegationOf(row: DelegationRow): Delegation {
  return {
    ...{ id: row.id, fromId: row.from_id, toId: row.to_id },
    ...{ startsOn: row.starts_on, endsOn: row.ends_on, revokedOn: row.revoked_on },
    contentTypes:
      row.content_types === null ? null : (JSON.parse(row.content_types) as readonly string[]),
  };
}
