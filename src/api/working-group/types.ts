import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

export interface GroupMember {
  readonly id?: number | string;
  readonly no: number | null;
  readonly position: 'head' | 'deputyHead' | 'member' | null;
}

export interface GroupMemberWords {
  readonly id?: number | string;
  readonly no: number | null;
  /** The post, never a name. */
  readonly post: string | null;
  readonly duty: string | null;
}

/** Facts of the working group; null where a draft is still incomplete. */
export interface WorkingGroupShared extends PublicationShared {
  readonly establishedOn: string | null;
  readonly meetingsPerTerm: number | null;
  readonly members: readonly GroupMember[];
}

/** Words of the working group in one locale. */
export interface WorkingGroupWords extends PublicationWords {
  readonly memberWords: readonly GroupMemberWords[];
}
