import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, wordsByNumber, type Published } from '../published/published';

/** Who looks after disclosure, by post. */
export interface WorkingGroup extends Published {
  readonly establishedOn: string | null;
  readonly meetingsPerTerm: number | null;
  readonly members: readonly GroupMember[];
}

export interface GroupMember {
  readonly position: string;
  readonly post: string | null;
  readonly duty: string | null;
}

export function parseWorkingGroup(value: unknown): WorkingGroup | null {
  const row = rowOf(value);
  if (textOf(row['key']) === null) return null;
  const texts = (word: string) => wordsByNumber(row['memberWords'], { number: 'no', word });
  const [posts, duties] = [texts('post'), texts('duty')];
  return {
    ...parsePublished(row),
    establishedOn: textOf(row['establishedOn']),
    meetingsPerTerm: countOf(row['meetingsPerTerm']),
    members: listOf(row['members']).map((member) => {
      const no = countOf(member['no']) ?? 0;
      return {
        position: textOf(member['position']) ?? 'member',
        post: posts.get(no) ?? null,
        duty: duties.get(no) ?? null,
      };
    }),
  };
}

/** A training on disclosure. */
export interface Training extends Published {
  readonly heldOn: string;
  readonly hours: number | null;
  readonly eligible: number | null;
  readonly attendees: number | null;
  readonly attendanceRateBp: number | null;
  readonly trainerRole: string | null;
  readonly topics: readonly string[];
}

export function parseTraining(value: unknown): Training | null {
  const row = rowOf(value);
  const heldOn = textOf(row['heldOn']);
  if (heldOn === null) return null;
  return {
    ...parsePublished(row),
    heldOn,
    hours: countOf(row['hours']),
    eligible: countOf(row['eligible']),
    attendees: countOf(row['attendees']),
    attendanceRateBp: countOf(row['attendanceRateBp']),
    trainerRole: textOf(row['trainerRole']),
    topics: listOf(row['topics']).flatMap(({ text }) => textOf(text) ?? []),
  };
}
