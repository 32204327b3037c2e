import { isDay } from '../../content/instant';
import { errorAt } from '../../content/issue-codes';
import { dayBefore } from '../../content/posts/post';
import type { Issue } from '../../content/rules';
import { spansOf, type DatedVersion } from './timeline';
import type { VersionContext, VersionShared } from './types';

/** Findings on the days of a version: in order, and beside the other versions of its regulation. */
export function checkTimeline(
  shared: VersionShared,
  context: Pick<VersionContext, 'others'>,
): readonly Issue[] {
  return [...checkDayOrder(shared), ...checkNeighbours(shared, context)];
}

function checkDayOrder(shared: VersionShared): readonly Issue[] {
  const { adoptedOn, effectiveOn, expiresOn } = shared;
  const { consultationOpensOn: opens, consultationClosesOn: closes } = shared;
  const issues: Issue[] = [];
  if (isAfter(adoptedOn, effectiveOn)) {
    const params = { adopted: adoptedOn ?? '', effective: effectiveOn ?? '' };
    issues.push(errorAt('ADOPTION_ORDER', ['effectiveOn'], params));
  }
  if (isAfter(effectiveOn, expiresOn)) {
    const params = { from: effectiveOn ?? '', to: expiresOn ?? '' };
    issues.push(errorAt('VALIDITY_ORDER', ['expiresOn'], params));
  }
  if (isAfter(opens, closes)) {
    const params = { from: opens ?? '', to: closes ?? '' };
    issues.push(errorAt('VALIDITY_ORDER', ['consultationClosesOn'], params));
  }
  return issues;
}

/**
 * One text a day, and none missing: a version begins on its own day, the one before ends on the day
 * before, and numbers rise with days.
 */
function checkNeighbours(
  { state, effectiveOn, expiresOn, versionNo }: VersionShared,
  { others }: Pick<VersionContext, 'others'>,
): readonly Issue[] {
  const isDecided = state === 'adopted' || state === 'repealed';
  if (!isDecided || !isDay(effectiveOn) || versionNo === null) return [];
  const sorted = spansOf(others).map(({ version, from }) => ({ version, from }));
  const twin = sorted.find(({ from }) => from === effectiveOn);
  if (twin) {
    const params = { no: twin.version.versionNo, day: effectiveOn };
    return [errorAt('VERSION_SAME_DAY', ['effectiveOn'], params)];
  }
  const before = sorted.findLast(({ from }) => from < effectiveOn);
  const after = sorted.find(({ from }) => from > effectiveOn);
  return [
    ...(before ? checkSeam(before.version, before.version.expiresOn, effectiveOn) : []),
    ...(after ? checkSeam(after.version, expiresOn, after.from) : []),
    ...checkNumbers(versionNo, before?.version, after?.version),
  ];
}

/** Where an end was decided, the next text begins on the very next day. */
function checkSeam(
  { versionNo: no }: DatedVersion,
  lastDay: string | null,
  nextDay: string,
): readonly Issue[] {
  if (!isDay(lastDay) || lastDay === dayBefore(nextDay)) return [];
  const code = lastDay >= nextDay ? 'VERSION_OVERLAP' : 'VERSION_GAP';
  return [errorAt(code, ['effectiveOn'], { no, lastDay, nextDay })];
}

function checkNumbers(
  versionNo: number,
  before: DatedVersion | undefined,
  after: DatedVersion | undefined,
): readonly Issue[] {
  const wrong = [
    ...(before && before.versionNo > versionNo ? [before] : []),
    ...(after && after.versionNo < versionNo ? [after] : []),
  ];
  return wrong.map(({ versionNo: no }) => errorAt('VERSION_ORDER', ['versionNo'], { no }));
}

function isAfter(one: string | null, other: string | null): boolean {
  return isDay(one) && isDay(other) && one > other;
}
