import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../../../../shared/canonical-json';
import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { appendEntries } from './audit/append';
import type { AuditEntry } from './audit/entry';
import type { ApprovalCase, DocumentRef } from './domain/case/case';

/** Something that happened. */
export interface Fact {
  readonly name: string;
  /** An ISO instant. */
  readonly at: string;
  readonly actorId: number | null;
  readonly document: DocumentRef | null;
  readonly caseId: number | null;
  readonly title: string | null;
  readonly round: number | null;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The case as it is then; null where it is about none. */
  readonly approvalCase: ApprovalCase | null;
}

/** Somebody who is told of facts in the transaction in which they become true. */
export type Listener = (unit: UnitOfWork, facts: readonly Fact[]) => Promise<void>;

const listeners = new WeakMap<Core.Strapi, readonly Listener[]>();

export function onFacts(strapi: Core.Strapi, listener: Listener): void {
  listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);
}

/** Tells the listeners, then enters the facts in the audit trail, which nobody else may meanwhile. */
export async function record(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  facts: readonly Fact[],
): Promise<void> {
  if (facts.length === 0) return;
  for (const listener of listeners.get(strapi) ?? []) await listener(unit, facts);
  await appendEntries(unit, facts.map(entryOf));
}

function entryOf({ at, name, actorId, document, caseId, facts, round, title }: Fact): AuditEntry {
  const plain = JSON.parse(canonicalJson(facts)) as AuditEntry['facts'];
  return {
    ...{ at, name, actorId, caseId, facts: { ...plain, round, title } },
    contentType: document?.contentType ?? null,
    documentId: document?.documentId ?? null,
  };
}
