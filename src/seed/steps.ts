import type { Core, UID } from '@strapi/strapi';
import { transitionRegistry } from '../content/transitions/registry';
import { takeStep } from '../content/transitions/take-step';
import { rowsOf, textOf } from '../shared/strapi/rows';

/** Something that happened to a document, in the order of time. */
export interface SeededStep {
  readonly step: string;
  /** The state it leads to: what tells a second run that it happened. */
  readonly to: string;
  readonly at: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** What is written before it; again, where a run was interrupted between the two. */
  readonly before?: () => Promise<unknown>;
}

/** Takes the steps that were not taken yet, each at its own time. */
export async function takeSteps(
  strapi: Core.Strapi,
  { uid, documentId }: { readonly uid: UID.ContentType; readonly documentId: string },
  steps: readonly SeededStep[],
): Promise<void> {
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId, publishedAt: null },
    select: ['state'],
  });
  const state = textOf(row, 'state');
  const reached = steps.findLastIndex(({ to }) => to === state);
  const isBeyond = reached === -1 && !startsFrom(uid, steps[0]?.step, state);
  for (const { step, at, answers, reason, before } of isBeyond ? [] : steps.slice(reached + 1)) {
    await before?.();
    await takeStep(strapi, {
      ...{ uid, documentId, step, at, by: null },
      ...(answers && { answers }),
      ...(reason !== undefined && { reason }),
    });
  }
}

function startsFrom(uid: string, name: string | undefined, state: string): boolean {
  const steps = transitionRegistry.get(uid)?.machine.steps ?? [];
  return steps.find((step) => step.name === name)?.from.includes(state) === true;
}
