import { assertNever } from '../../../../../../shared/assert-never';
import type { ZonedTime } from '../time/zoned-time';
import type { AttentionReason } from './attention';
import type { Lease } from './lease';
import type { MissedRule } from './missed';
import type { Failure } from './retry';

export const VERBS = ['publish', 'unpublish'] as const;
export type Verb = (typeof VERBS)[number];

export interface DocumentRef {
  readonly uid: string;
  readonly documentId: string;
}

/** What a plan is about; `locale` is null where the type has none. */
export interface Target extends DocumentRef {
  readonly locale: string | null;
}

/** Where the time of a plan comes from. */
export type Timing =
  | { readonly kind: 'fixed' }
  /** Comes down when so many workdays after the publication are over. */
  | { readonly kind: 'workdaysAfterPublish'; readonly workdays: number };

export const CANCEL_CAUSES = ['person', 'documentDeleted', 'localeDeleted', 'missed'] as const;
export type CancelCause = (typeof CANCEL_CAUSES)[number];

/** All instants are ISO texts in UTC. */
export type PlanState =
  /** Runs from `dueAt` on: the planned instant, or the one at which somebody asked for the run. */
  | { readonly kind: 'armed'; readonly dueAt: string }
  | {
      readonly kind: 'paused';
      readonly at: string;
      readonly byId: number | null;
      /** `environment`: the database is a copy, and nobody has adopted the plan. */
      readonly cause: 'person' | 'environment';
    }
  | { readonly kind: 'claimed'; readonly dueAt: string; readonly lease: Lease }
  | { readonly kind: 'retryWait'; readonly retryAt: string; readonly failure: Failure }
  | { readonly kind: 'needsAttention'; readonly at: string; readonly reason: AttentionReason }
  | { readonly kind: 'failed'; readonly at: string; readonly failure: Failure }
  | { readonly kind: 'missed'; readonly at: string; readonly latenessSeconds: number }
  | {
      readonly kind: 'done';
      readonly at: string;
      readonly latenessSeconds: number;
      /** Rows that were published or unpublished; never 0. */
      readonly entries: number;
    }
  | {
      readonly kind: 'cancelled';
      readonly at: string;
      readonly byId: number | null;
      readonly cause: CancelCause;
      readonly reason: string | null;
    }
  | { readonly kind: 'superseded'; readonly at: string; readonly byId: number | null };

export type StateKind = PlanState['kind'];
export type PlanIn<Kind extends StateKind> = Plan & {
  readonly state: Extract<PlanState, { readonly kind: Kind }>;
};

/** Publish, or unpublish, a document in a locale at a time. */
export interface Plan {
  /** Goes up with every change: whoever changes it names the version that was read. */
  readonly version: number;
  readonly verb: Verb;
  readonly target: Target;
  /** What was meant; it stays when the rules of the zone change. */
  readonly time: ZonedTime;
  readonly timing: Timing;
  /** The instant that the time resolves to. */
  readonly plannedAt: string;
  readonly missedRule: MissedRule;
  /** Who made the plan or moved it last: whose rights count when it runs; null for the system. */
  readonly requesterId: number | null;
  readonly installationId: string;
  readonly bundleId: number | null;
  /** Whether the public may see its title and day beforehand. */
  readonly isAnnounceable: boolean;
  /** How often its time changed or it was called off, as calendars count it. */
  readonly sequence: number;
  /** Claims since a person last looked at it. */
  readonly attempts: number;
  /** Claims altogether: a runner with a lower number writes nothing. */
  readonly fence: number;
  readonly state: PlanState;
}

export function isIn<Kind extends StateKind>(
  plan: Plan,
  ...kinds: readonly Kind[]
): plan is PlanIn<Kind> {
  return kinds.some((kind) => kind === plan.state.kind);
}

/** False once the plan has ended. */
export function isLive({ state }: Plan): boolean {
  switch (state.kind) {
    case 'armed':
    case 'paused':
    case 'claimed':
    case 'retryWait':
    case 'needsAttention':
    case 'failed':
    case 'missed':
      return true;
    case 'done':
    case 'cancelled':
    case 'superseded':
      return false;
    default:
      return assertNever(state);
  }
}

/** What two live plans may not share; null once the plan has ended, as in its unique column. */
export function liveKey(plan: Plan): string | null {
  return isLive(plan) ? targetKey(plan.verb, plan.target) : null;
}

/** Neither part contains a blank. */
export function targetKey(verb: Verb, { uid, documentId, locale }: Target): string {
  return [verb, uid, documentId, locale ?? '-'].join(' ');
}

/** The instant from which a runner may claim the plan; null while it may not. */
export function claimableFrom({ state }: Plan): string | null {
  if (state.kind === 'armed') return state.dueAt;
  return state.kind === 'retryWait' ? state.retryAt : null;
}
