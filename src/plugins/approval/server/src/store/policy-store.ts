import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { policySchema, type Policy } from '../domain/policy/policy';
import { EPOCHS, POLICIES } from '../tables';

/** A version of a policy, by whom and when. */
export interface StoredPolicy {
  readonly policy: Policy;
  readonly at: string;
  readonly byId: number | null;
}

interface PolicyRow {
  readonly definition: string;
  readonly at: string;
  readonly by_id: number | null;
}

/** The newest version of each policy, whether it is enabled or not. */
export async function newestPolicies(unit: UnitOfWork): Promise<readonly StoredPolicy[]> {
  const newer = unit
    .table(`${POLICIES} as newer`)
    .whereRaw('newer.key = policy.key')
    .whereRaw('newer.version > policy.version');
  const rows: PolicyRow[] = await unit
    .table(`${POLICIES} as policy`)
    .whereNotExists(newer)
    .orderBy('policy.key')
    .select('policy.definition', 'policy.at', 'policy.by_id');
  return rows.map(({ definition, at, by_id: byId }) => ({
    ...{ policy: policySchema.parse(JSON.parse(definition)), at, byId },
  }));
}

/** Adds a version and tells the other processes. */
export async function insertPolicy(unit: UnitOfWork, stored: StoredPolicy): Promise<void> {
  const { policy, at, byId } = stored;
  await unit.table(EPOCHS).where({ name: 'policies' }).increment('epoch', 1);
  await unit.table(POLICIES).insert({
    ...{ key: policy.key, version: policy.version, content_type: policy.contentType },
    ...{ definition: JSON.stringify(policy), at, by_id: byId },
  });
}

/** Goes up whenever a policy was saved. */
export async function policyEpoch(unit: UnitOfWork): Promise<number> {
  const rows: { epoch: number }[] = await unit
    .table(EPOCHS)
    .where({ name: 'policies' })
    .select('epoch');
  return rows[0]?.epoch ?? 0;
}
