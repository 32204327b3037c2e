import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { ApprovalCase } from '../domain/case/case';
import { CASES } from '../tables';

/** How many live cases there are under each version of a policy, by `key version`. */
export async function liveCasesByPolicy(unit: UnitOfWork): Promise<ReadonlyMap<string, number>> {
  const rows: { policy_key: string | null; policy_version: number; total: number | string }[] =
    await unit
      .table(CASES)
      .where({ is_live: true })
      .groupBy('policy_key', 'policy_version')
      .select('policy_key', 'policy_version')
      .count({ total: '*' });
  return new Map(
    rows.map(({ policy_key: key, policy_version: version, total }) => [
      `${key} ${version}`,
      Number(total),
    ]),
  );
}

/** The version of the policy that the current round of a case was submitted under. */
export function policyColumns({ submissions }: Pick<ApprovalCase, 'submissions'>) {
  const policy = submissions.at(-1)?.policy;
  return { policy_key: policy?.key ?? null, policy_version: policy?.version ?? null };
}
