import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { PoliciesResponse, SavePolicyRequest } from '../../../contracts/policies';
import { policyProblems } from '../domain/policy/problems';
import { policySchema, type Policy } from '../domain/policy/policy';
import { refreshPolicies } from '../gated-types';
import { fieldLabel, typeLabel } from '../labels';
import { activePeople, namesOf } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { record } from '../record';
import { otherError } from '../refusals';
import { liveCasesByPolicy } from '../store/case-counts';
import { insertPolicy, newestPolicies, type StoredPolicy } from '../store/policy-store';
import { checkKeys } from './checks';
import {
  adminRoles,
  comparedFields,
  contentLocales,
  hasOwnerDepartment,
  knownFor,
  namedActions,
  publishableTypes,
} from './known';
import { isPublishable } from './document-at-hand';

/** A policy as somebody wrote it, whole and for a type that can be gated. */
export function parsedPolicy(strapi: Core.Strapi, written: unknown): Policy {
  const result = policySchema.safeParse(written);
  if (!result.success) {
    const [issue] = result.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const field = [...(issue?.path ?? []), ...unknown].map(String).join('.');
    throw otherError(strapi, 'POLICY_INVALID', { field, problem: issue?.message });
  }
  const { contentType } = result.data;
  if (!isPublishable(strapi, contentType)) {
    throw otherError(strapi, 'POLICY_TYPE_UNFIT', { contentType });
  }
  return result.data;
}

/**
 * Saves the next version of a policy. Cases under the version before lose their approval at the gate;
 * it is in force here at once and in every other process within a second.
 */
export async function savePolicy(
  strapi: Core.Strapi,
  actor: { readonly id: number | null; readonly at: string },
  key: string,
  { version, policy: written }: SavePolicyRequest,
): Promise<Policy> {
  const policy = parsedPolicy(strapi, { ...written, key, version: version + 1 });
  await inUnitOfWork(strapi, async (unit) => {
    const stored = await newestPolicies(unit);
    const found = stored.find((each) => each.policy.key === key)?.policy.version ?? 0;
    if (found !== version) throw otherError(strapi, 'POLICY_VERSION_CONFLICT');
    try {
      await insertPolicy(unit, { policy, at: actor.at, byId: actor.id });
    } catch (error) {
      if (uniqueViolation(error) === undefined) throw error;
      throw Object.assign(otherError(strapi, 'POLICY_VERSION_CONFLICT'), { cause: error });
    }
    await record(strapi, unit, [
      {
        ...{ name: 'policySaved', at: actor.at, actorId: actor.id, document: null, caseId: null },
        ...{ title: Object.values(policy.titles)[0] ?? key, round: null, approvalCase: null },
        facts: { policy },
      },
    ]);
    unit.onCommit(() => refreshPolicies(strapi));
  });
  await refreshPolicies(strapi);
  return policy;
}

/** All policies, those of a type together, with what is wrong with them, and all that one may name. */
export async function listPolicies(strapi: Core.Strapi): Promise<PoliciesResponse> {
  const stored = [...(await inUnitOfWork(strapi, newestPolicies))].sort((one, other) =>
    one.policy.contentType.localeCompare(other.policy.contentType),
  );
  const cases = await inUnitOfWork(strapi, liveCasesByPolicy);
  const names = await namesOf(
    strapi,
    stored.map(({ byId }) => byId),
  );
  const policies = [];
  for (const each of stored) {
    policies.push({
      ...{ policy: { ...each.policy }, changedAt: each.at },
      changedBy: each.byId === null ? null : names(each.byId),
      problems: await problemsOf(strapi, each),
      liveCases: cases.get(`${each.policy.key} ${each.policy.version}`) ?? 0,
    });
  }
  return { policies, choices: await choicesOf(strapi) };
}

async function problemsOf(strapi: Core.Strapi, { policy }: StoredPolicy) {
  if (!isPublishable(strapi, policy.contentType)) {
    return [{ code: 'POLICY_TYPE_UNFIT', named: policy.contentType }];
  }
  return policyProblems(policy, await knownFor(strapi, policy.contentType));
}

async function choicesOf(strapi: Core.Strapi): Promise<PoliciesResponse['choices']> {
  const language = readerLanguage(strapi);
  return {
    contentTypes: publishableTypes(strapi).map((uid) => ({
      ...{ uid, name: typeLabel(strapi, uid, language) },
      hasOwnerDepartment: hasOwnerDepartment(strapi, uid),
      fields: comparedFields(strapi, uid)
        .filter(({ kind }) => kind !== 'other')
        .map(({ path, kind }) => ({
          ...{ path, kind, label: fieldLabel(strapi, uid, path.split('.'), language) },
        })),
    })),
    locales: await contentLocales(strapi),
    roles: await adminRoles(strapi),
    actions: namedActions(strapi),
    people: await activePeople(strapi),
    checks: checkKeys(strapi),
  };
}
