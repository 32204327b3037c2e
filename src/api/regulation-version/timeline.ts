import { dayBefore } from '../../content/posts/post';

/** A version as far as days matter. Days are `YYYY-MM-DD`. */
export interface DatedVersion {
  readonly versionNo: number;
  readonly state: 'draft' | 'consultation' | 'adopted' | 'repealed';
  readonly adoptedOn: string | null;
  /** First day in force. */
  readonly effectiveOn: string | null;
  /** Last day in force where one was decided. */
  readonly expiresOn: string | null;
  readonly consultationOpensOn: string | null;
}

/** What a regulation is on a day. */
export type RegulationState =
  'unpublished' | 'consultation' | 'notYetInForce' | 'effective' | 'repealed' | 'expired';

/** What one of its versions is on a day. */
export type VersionStateOnDay =
  'draft' | 'consultation' | 'adopted' | 'effective' | 'superseded' | 'repealed' | 'expired';

/** A version with its days in force; `until` is null where no end is known. */
export interface Span<Version> {
  readonly version: Version;
  readonly from: string;
  readonly until: string | null;
}

/**
 * The adopted versions in the order of their days. A version ends where that was decided, else on
 * the day before the next one begins: so they follow each other without a gap, and on no day are
 * there two.
 */
export function spansOf<Version extends DatedVersion>(
  versions: readonly Version[],
): readonly Span<Version>[] {
  const decided = versions.flatMap((version) => {
    const isDecided = version.state === 'adopted' || version.state === 'repealed';
    return isDecided && version.effectiveOn !== null
      ? [{ version, from: version.effectiveOn }]
      : [];
  });
  const sorted = decided.toSorted((a, b) => compare(a.from, b.from));
  return sorted.map(({ version, from }, index) => {
    const next = sorted[index + 1]?.from;
    return { version, from, until: earlier(version.expiresOn, next ? dayBefore(next) : null) };
  });
}

/** The version in force on a day. */
export function versionOn<Version extends DatedVersion>(
  versions: readonly Version[],
  day: string,
): Version | null {
  return spansOf(versions).find((span) => covers(span, day))?.version ?? null;
}

/** The first day on which a text was or will be in force. */
export function firstEffectiveOn(versions: readonly DatedVersion[]): string | null {
  return spansOf(versions)[0]?.from ?? null;
}

/** What a regulation is on a day, from its versions alone. */
export function regulationStateOn(versions: readonly DatedVersion[], day: string): RegulationState {
  const spans = spansOf(versions);
  if (spans.some((span) => covers(span, day))) return 'effective';
  const ended = spans.findLast(({ until }) => until !== null && until < day);
  if (ended) return ended.version.state === 'repealed' ? 'repealed' : 'expired';
  if (versions.some((version) => isInConsultation(version, day))) return 'consultation';
  return spans.length > 0 ? 'notYetInForce' : 'unpublished';
}

/** What a version is on a day, seen together with the other versions of its regulation. */
export function versionStateOn<Version extends DatedVersion>(
  version: Version,
  versions: readonly Version[],
  day: string,
): VersionStateOnDay {
  if (version.state === 'draft' || version.state === 'consultation') return version.state;
  const spans = spansOf(versions);
  const at = spans.findIndex((span) => span.version.versionNo === version.versionNo);
  const span = spans[at];
  if (!span || day < span.from) return 'adopted';
  if (covers(span, day)) return 'effective';
  if (version.state === 'repealed') return 'repealed';
  return at < spans.length - 1 ? 'superseded' : 'expired';
}

function covers({ from, until }: Span<unknown>, day: string): boolean {
  return from <= day && (until === null || day <= until);
}

function isInConsultation({ state, consultationOpensOn }: DatedVersion, day: string): boolean {
  return state === 'consultation' && (consultationOpensOn === null || consultationOpensOn <= day);
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
