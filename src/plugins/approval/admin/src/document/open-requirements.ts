import type { ShownCase, ShownRequirement } from '../../../contracts/document';

/** One thing the reader may decide: what, and for whom. */
export interface Seat {
  /** Names requirement and delegator, for a choice among several. */
  readonly key: string;
  readonly requirementKey: string;
  readonly approver: string;
  /** Null for oneself. */
  readonly for: { readonly id: number; readonly name: string } | null;
}

/** The requirements of the current step that the reader may decide on, for oneself first. */
export function openRequirements(shown: ShownCase | null): readonly Seat[] {
  return currentRequirements(shown).flatMap(({ key, approver, mine }) =>
    mine.map((principal) => ({
      key: `${key} ${principal?.id ?? ''}`,
      ...{ requirementKey: key, approver, for: principal },
    })),
  );
}

/** The requirements of the current step that still want approvals. */
export function missingRequirements(shown: ShownCase | null): readonly ShownRequirement[] {
  return currentRequirements(shown).filter(({ missing }) => missing > 0);
}

function currentRequirements(shown: ShownCase | null): readonly ShownRequirement[] {
  return (shown?.steps ?? [])
    .filter(({ state }) => state === 'current')
    .flatMap(({ requirements }) => requirements);
}
