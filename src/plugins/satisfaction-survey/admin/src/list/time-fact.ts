import type { ListedSurvey } from '../../../contracts/admin/surveys';
import type { Sentence } from '../words/sentence';

/** The one time that matters now: when it opens, closes, or closed. */
export function timeFact(
  { state, opensAt, closesAt }: Pick<ListedSurvey, 'state' | 'opensAt' | 'closesAt'>,
  shown: (instant: string) => string,
): Sentence {
  if (state === 'scheduled' && opensAt !== null) {
    return { key: 'list.opens', values: { time: shown(opensAt) } };
  }
  if (closesAt === null) return { key: 'list.noEnd' };
  const isOver = state === 'closed' || state === 'archived';
  return { key: isOver ? 'list.closed' : 'list.closes', values: { time: shown(closesAt) } };
}
