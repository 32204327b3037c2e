import type { Core } from '@strapi/strapi';

import { RuleError } from '../../../../shared/rule-error';
import { startPollLoop, type PollLoop } from '../../../../shared/strapi/poll-loop';
import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import type { Policy } from './domain/policy/policy';
import { newestPolicies, policyEpoch } from './store/policy-store';

const EVERY_MILLISECONDS = 1000;
/** After this a list that could not be looked at again is not trusted any more. */
const STALE_MILLISECONDS = 3 * EVERY_MILLISECONDS;

interface Remembered {
  readonly epoch: number;
  /** Enabled policies by content type. */
  readonly byType: ReadonlyMap<string, readonly Policy[]>;
}

interface Memory {
  remembered: Remembered | null;
  /** Monotonic milliseconds at which the database last said so. */
  seenAt: number;
  loop: PollLoop | null;
}

const memories = new WeakMap<Core.Strapi, Memory>();

function memoryOf(strapi: Core.Strapi): Memory {
  const known = memories.get(strapi);
  if (known !== undefined) return known;
  const fresh = { remembered: null, seenAt: -Infinity, loop: null };
  memories.set(strapi, fresh);
  return fresh;
}

/**
 * The enabled policies for a type; empty when it is not gated. Answered from memory, which a look
 * once a second keeps in step with the other processes: types without a policy cost no query.
 *
 * @throws RuleError APPROVAL_UNAVAILABLE when the database does not say: the gate is closed then
 */
export async function policiesFor(strapi: Core.Strapi, uid: string): Promise<readonly Policy[]> {
  const memory = memoryOf(strapi);
  if (performance.now() - memory.seenAt > STALE_MILLISECONDS) await refreshPolicies(strapi);
  return memory.remembered?.byType.get(uid) ?? [];
}

/** Uids of the types that a policy is for, as last seen. */
export function gatedTypes(strapi: Core.Strapi): readonly string[] {
  return [...(memoryOf(strapi).remembered?.byType.keys() ?? [])].sort();
}

/** Reads the policies anew where they have changed; in the process that saved one, at once. */
export async function refreshPolicies(strapi: Core.Strapi): Promise<void> {
  const memory = memoryOf(strapi);
  const startedAt = performance.now();
  try {
    await inUnitOfWork(strapi, async (unit) => {
      const epoch = await policyEpoch(unit);
      if (memory.remembered?.epoch === epoch) return;
      const policies = (await newestPolicies(unit)).map(({ policy }) => policy);
      memory.remembered = { epoch, byType: byType(policies.filter(({ enabled }) => enabled)) };
    });
    memory.seenAt = startedAt;
  } catch (error) {
    const closed = new RuleError('APPROVAL_UNAVAILABLE', 'The policies cannot be read now.');
    throw Object.assign(closed, { cause: error });
  }
}

/** Looks once a second. To be started in `bootstrap()` only, once the tables are there. */
export async function startWatchingPolicies(strapi: Core.Strapi): Promise<void> {
  await refreshPolicies(strapi);
  memoryOf(strapi).loop = startPollLoop({
    everyMs: EVERY_MILLISECONDS,
    round: async () => {
      await refreshPolicies(strapi);
      return false;
    },
    onFailure: (error) => strapi.log.error('The policies of approval could not be read', { error }),
  });
}

/** Lets the look in progress end and starts no other. */
export async function stopWatchingPolicies(strapi: Core.Strapi): Promise<void> {
  await memoryOf(strapi).loop?.stop();
}

function byType(policies: readonly Policy[]): ReadonlyMap<string, readonly Policy[]> {
  const grouped = new Map<string, readonly Policy[]>();
  for (const policy of policies) {
    grouped.set(policy.contentType, [...(grouped.get(policy.contentType) ?? []), policy]);
  }
  return grouped;
}
