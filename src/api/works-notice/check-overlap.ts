import { errorAt, warningAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import type { NoticeContext, NoticeShared, OtherNotice } from './types';

type Works = Pick<NoticeShared, 'startAt' | 'endAt' | 'actualEndAt'>;

/**
 * Works at one place at one time: of the same kind they are the same works announced twice, of
 * another kind they may be meant, so whoever approves them is told.
 */
export function checkOverlap(shared: NoticeShared, { others }: NoticeContext): readonly Issue[] {
  if (shared.state === 'cancelled') return [];
  return others.flatMap((other): readonly Issue[] => {
    const place = samePlace(shared, other);
    if (place === undefined || !overlap(shared, other)) return [];
    const params = { key: other.key, title: other.title, place };
    return other.kind === shared.kind
      ? [errorAt('DUPLICATE_WORKS', ['startAt'], params)]
      : [warningAt('WORKS_OVERLAP', ['startAt'], params)];
  });
}

function samePlace({ places }: NoticeShared, { placeCodes }: OtherNotice): string | undefined {
  return places.flatMap(({ placeCode }) => placeCode ?? []).find((it) => placeCodes.includes(it));
}

/** Works that end when others begin do not overlap. */
function overlap(one: Works, other: Works): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first === null || second === null) return false;
  return first.from < second.to && second.from < first.to;
}

function spanOf({ startAt, endAt, actualEndAt }: Works) {
  const end = actualEndAt ?? endAt;
  if (startAt === null || end === null) return null;
  return { from: Date.parse(startAt), to: Date.parse(end) };
}
