import { holds, type Subject } from './condition';
import type { Policy, PolicyVersion } from './policy';

/** True when the policy is for a case about the subject. */
export function isFor(policy: Policy, subject: Subject): boolean {
  const { contentType, locales, conditions, enabled } = policy;
  return (
    enabled &&
    contentType === subject.contentType &&
    (locales === null || subject.locales.every((locale) => locales.includes(locale))) &&
    conditions.every((condition) => holds(condition, subject))
  );
}

/**
 * The policy for a case: of those that are for it the one with the highest priority, then the most
 * conditions, then the first key, so that every instance selects the same. Of each policy only the
 * newest version counts. Null when none is for it; a gated type then stays closed.
 */
export function selectPolicy(policies: readonly Policy[], subject: Subject): Policy | null {
  const [first] = newest(policies)
    .filter((policy) => isFor(policy, subject))
    .sort(
      (one, other) =>
        other.priority - one.priority ||
        other.conditions.length - one.conditions.length ||
        (one.key < other.key ? -1 : 1),
    );
  return first ?? null;
}

export function isSameVersion(one: PolicyVersion | null, other: PolicyVersion | null): boolean {
  return one?.key === other?.key && one?.version === other?.version;
}

function newest(policies: readonly Policy[]): readonly Policy[] {
  const byKey = new Map<string, Policy>();
  for (const policy of policies) {
    const known = byKey.get(policy.key);
    if (known === undefined || known.version < policy.version) byKey.set(policy.key, policy);
  }
  return [...byKey.values()];
}
