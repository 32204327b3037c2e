import type { ZonedTime } from '../time/zoned-time';
import type { AttentionReason } from './attention';
import type { MissedRule } from './missed';
import type { Target, Timing, Verb } from './plan';
import type { Failure } from './retry';

/** Who asks; `id` is null for the system itself. Both rights are needed to change a plan. */
export interface Actor {
  readonly id: number | null;
  /** The right to publish this content type. */
  readonly mayPublish: boolean;
  /** The permission of this plugin. */
  readonly maySchedule: boolean;
}

/** The other end of a window: the live plan of the same target with the other verb. */
interface InWindow {
  /** Its planned instant; null when there is none. */
  readonly counterpartAt: string | null;
}

/** Makes a plan: it is armed from the beginning. */
export interface Create extends InWindow {
  readonly kind: 'create';
  readonly by: Actor;
  readonly verb: Verb;
  readonly target: Target;
  readonly time: ZonedTime;
  readonly timing: Timing;
  readonly missedRule: MissedRule;
  readonly bundleId: number | null;
  readonly isAnnounceable: boolean;
  /** Whether the target is public now. */
  readonly isPublic: boolean;
  /** Planned instant of the live plan with the same target and verb; null when there is none. */
  readonly rivalAt: string | null;
}

export interface Move extends InWindow {
  readonly kind: 'move';
  readonly by: Actor;
  readonly time: ZonedTime;
  readonly timing: Timing;
  /** True when all plans of the bundle move together. */
  readonly withBundle: boolean;
}

/** The time follows from the publication, which moved or took place. */
export interface Follow {
  readonly kind: 'follow';
  readonly time: ZonedTime;
}

/** The rules of the zone may have changed. */
export interface Reresolve {
  readonly kind: 'reresolve';
}

export interface Pause {
  readonly kind: 'pause';
  readonly by: Actor;
}

export interface Resume {
  readonly kind: 'resume';
  readonly by: Actor;
}

export interface Cancel {
  readonly kind: 'cancel';
  readonly by: Actor;
  readonly reason: string;
}

/** A newer plan for the same target and verb takes the place of this one. */
export interface Supersede {
  readonly kind: 'supersede';
  readonly by: Actor;
}

/** The document, or its locale, was deleted. */
export interface TargetGone {
  readonly kind: 'targetGone';
  readonly what: 'document' | 'locale';
  readonly byId: number | null;
}

export interface Claim {
  readonly kind: 'claim';
  readonly token: string;
  readonly runnerId: string;
}

export interface Heartbeat {
  readonly kind: 'heartbeat';
  readonly token: string;
}

export interface Succeed {
  readonly kind: 'succeed';
  readonly token: string;
  /** Rows that were published or unpublished. */
  readonly entries: number;
}

/** A rule refused the run: trying again changes nothing. */
export interface RefuseByRule {
  readonly kind: 'refuse';
  readonly token: string;
  readonly reason: AttentionReason;
}

export interface Fail {
  readonly kind: 'fail';
  readonly token: string;
  readonly failure: Failure;
  /** True when trying again is of no use. */
  readonly isPermanent: boolean;
  /** From 0 to 1. */
  readonly jitter: number;
}

export interface LeaseExpired {
  readonly kind: 'leaseExpired';
}

export interface RunNow {
  readonly kind: 'runNow';
  readonly by: Actor;
}

export interface ApprovalArrived {
  readonly kind: 'approvalArrived';
}

/** The plan was found in a copy of the database. */
export interface StandStill {
  readonly kind: 'standStill';
}

/** Makes a plan of another installation one of this. */
export interface Adopt {
  readonly kind: 'adopt';
  readonly by: Actor;
}

export type LeaseCommand = Heartbeat | Succeed | RefuseByRule | Fail;

export type Command =
  | Create
  | Move
  | Follow
  | Reresolve
  | Pause
  | Resume
  | Cancel
  | Supersede
  | TargetGone
  | Claim
  | LeaseCommand
  | LeaseExpired
  | RunNow
  | ApprovalArrived
  | StandStill
  | Adopt;
