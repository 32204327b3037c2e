import type { Scene } from '../people/authority';
import {
  currentStep,
  currentSubmission,
  type ApprovalCase,
  type CoveredContent,
  type InvalidationCause,
} from './case';
import type { PresentFacts } from './commands';
import { progressOf } from './progress';
import { lapsesOf } from './standing';

/** Why a document cannot be published now. */
export type GateReason =
  | { readonly code: 'noCase' }
  | {
      readonly code: 'inReview';
      readonly stepKey: string | null;
      readonly missing: readonly { readonly requirementKey: string; readonly count: number }[];
    }
  | {
      readonly code: 'stateClosed';
      readonly state: Exclude<
        ApprovalCase['state']['kind'],
        'inReview' | 'approved' | 'overridden'
      >;
    }
  | { readonly code: 'localesNotCovered'; readonly locales: readonly string[] }
  | { readonly code: 'lapsed'; readonly cause: InvalidationCause };

export type Gate =
  | { readonly isOpen: true; readonly ground: 'approval' | 'override'; readonly digest: string }
  | { readonly isOpen: false; readonly reasons: readonly GateReason[] };

/** Whether these locales of the document may be published now, and if not, everything that hinders. */
export function gateOf(
  approvalCase: ApprovalCase | null,
  locales: readonly string[],
  present: PresentFacts,
  scene: Scene,
): Gate {
  if (approvalCase === null) return { isOpen: false, reasons: [{ code: 'noCase' }] };
  const { state } = approvalCase;
  switch (state.kind) {
    case 'approved':
    case 'overridden':
      return judge(approvalCase, locales, lapsesOf(approvalCase, present, scene));
    case 'inReview':
      return { isOpen: false, reasons: [missingIn(approvalCase)] };
    case 'changesRequested':
    case 'invalidated':
    case 'rejected':
    case 'withdrawn':
    case 'cancelled':
    case 'published':
      return { isOpen: false, reasons: [{ code: 'stateClosed', state: state.kind }] };
  }
}

/** What an approval or an override lets out. */
export function releasedContent(approvalCase: ApprovalCase): CoveredContent | null {
  return approvalCase.state.kind === 'overridden'
    ? approvalCase.state.override.content
    : (currentSubmission(approvalCase)?.content ?? null);
}

function judge(
  approvalCase: ApprovalCase,
  locales: readonly string[],
  lapses: readonly InvalidationCause[],
): Gate {
  const content = releasedContent(approvalCase);
  const uncovered = locales.filter((locale) => content?.locales.includes(locale) !== true);
  const reasons: readonly GateReason[] = [
    ...lapses.map((cause) => ({ code: 'lapsed', cause }) as const),
    ...(uncovered.length > 0 || locales.length === 0
      ? [{ code: 'localesNotCovered', locales: uncovered } as const]
      : []),
  ];
  if (reasons.length > 0 || content === null) return { isOpen: false, reasons };
  const ground = approvalCase.state.kind === 'overridden' ? 'override' : 'approval';
  return { isOpen: true, ground, digest: content.digest };
}

function missingIn(approvalCase: ApprovalCase): GateReason {
  const step = currentStep(approvalCase);
  const missing =
    step?.kind === 'approval'
      ? progressOf(approvalCase, step)
          .filter((each) => each.missing > 0)
          .map((each) => ({ requirementKey: each.requirement.key, count: each.missing }))
      : [];
  return { code: 'inReview', stepKey: step?.key ?? null, missing };
}
