import type { Target } from '../domain/plan/plan';

/** What of a type somebody may see: everything, what a question to the database tells, or nothing. */
export type Sight = 'all' | 'some' | 'none';

/** What somebody may do, asked anew for each request. */
export interface Access {
  readonly mayReadPlans: boolean;
  /** The permission of this plugin to change plans. */
  readonly maySchedule: boolean;
  readonly mayAdopt: boolean;
  sightOf(uid: string): Sight;
  /** Ids of the documents that may be read; asked where `sightOf` says `some`. */
  readableIds(uid: string): Promise<readonly string[]>;
  mayRead(target: Pick<Target, 'uid' | 'documentId'>): Promise<boolean>;
  /** Whether some document of the type may be published. */
  mayPublishSome(uid: string): boolean;
  mayPublish(target: Target): Promise<boolean>;
}

/** Who asks, when, and what they may do. */
export interface Asker {
  /** An admin user; null for a token and for the system. */
  readonly id: number | null;
  /** The name of the token, to be kept with what it did; null for people. */
  readonly token: string | null;
  /** An ISO text. */
  readonly at: string;
  readonly access: Access;
}
