import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import type { ApprovalCase, DocumentRef } from './domain/case/case';

/** Something that happened, as the audit trail keeps it. */
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

/** Keeps facts in the transaction in which they become true. */
export type Recorder = (unit: UnitOfWork, facts: readonly Fact[]) => Promise<void>;

const recorders = new WeakMap<Core.Strapi, Recorder[]>();

/** Adds one to those who are told. They are told in order, before the transaction ends. */
export function addRecorder(strapi: Core.Strapi, recorder: Recorder): void {
  recorders.set(strapi, [...(recorders.get(strapi) ?? []), recorder]);
}

export async function record(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  facts: readonly Fact[],
): Promise<void> {
  if (facts.length === 0) return;
  for (const recorder of recorders.get(strapi) ?? []) await recorder(unit, facts);
}
