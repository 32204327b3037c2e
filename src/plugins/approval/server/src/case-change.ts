import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { dueDayOf } from './calendar';
import type { Consumed } from './content/statement';
import type { ApprovalCase } from './domain/case/case';
import type { Command } from './domain/case/commands';
import type { CaseEvent } from './domain/case/outcome';
import { transition } from './domain/case/transition';
import type { Scene } from './domain/people/authority';
import { refusalError } from './refusals';
import { record } from './record';
import type { StoredCase } from './store/case-rows';
import { saveCase } from './store/case-store';

/** A wish about a case, in a unit of work. */
export interface CaseChange {
  /** The case as it was read; null where there is no live one. */
  readonly stored: StoredCase | null;
  /** The version that whoever wishes has seen. */
  readonly version: number;
  readonly command: Command;
  readonly scene: Scene;
  /** What the document is called now. */
  readonly title: string;
  /** What the publication of this change cleared. */
  readonly consumed?: Consumed;
}

/**
 * One step of a case: the case, the decision, and the entry of the trail are written together, or
 * nothing is. Whoever was slower than somebody else is told so.
 *
 * @throws what `refusalError` makes of a refusal
 */
export async function changeCase(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  change: CaseChange,
): Promise<StoredCase> {
  const { stored, version, command, scene, title } = change;
  const outcome = transition(stored?.approvalCase ?? null, version, command, scene);
  if (outcome.kind === 'refused') throw refusalError(strapi, outcome.refusal);
  const { to, events } = outcome;
  const isFresh = command.kind === 'submit' || command.kind === 'override';
  const consumed = change.consumed ?? (isFresh ? {} : (stored?.consumed ?? {}));
  const dueOn = await dueDayOf(strapi, to);
  const notes = { title, consumed, dueOn };
  const id = await saveCase(unit, stored, to, { ...notes, at: scene.at });
  await record(strapi, unit, factsOf(id, title, to, events));
  return { ...notes, id, approvalCase: to };
}

function factsOf(
  caseId: number,
  title: string,
  approvalCase: ApprovalCase,
  events: readonly CaseEvent[],
) {
  const { document } = approvalCase;
  return events.map((event) => ({ ...event, ...{ caseId, title, document, approvalCase } }));
}
