import { nextDay } from '../../content/day-bounds';
import { isAdopted, type LegalText } from './legal-names';

/** What happened, or is to happen, to a text on a day. */
export interface LegalEvent {
  /** Of the event in the document: `event_inForce` */
  readonly id: string;
  readonly kind: 'adopted' | 'inForce' | 'superseded' | 'repealed' | 'expired';
  readonly on: string;
  /** As Akoma Ntoso sorts events. */
  readonly type: 'generation' | 'amendment' | 'repeal';
  /** Number of the version that brought it about; null where another document did. */
  readonly byVersionNo: number | null;
}

/** The life of a text in the order of its days: adopted, in force, and how it ended or will end. */
export function lifecycleOf({ version, versions }: LegalText): readonly LegalEvent[] {
  if (!isAdopted(version)) return [];
  const { versionNo, adoptedOn, effectiveOn } = version;
  const isFirst = versions.every((other) => !isAdopted(other) || other.versionNo >= versionNo);
  const event = (
    kind: LegalEvent['kind'],
    on: string | null,
    rest: Pick<LegalEvent, 'type' | 'byVersionNo'>,
  ): readonly LegalEvent[] => (on === null ? [] : [{ id: `event_${kind}`, kind, on, ...rest }]);
  return [
    ...event('adopted', adoptedOn, { type: 'generation', byVersionNo: versionNo }),
    ...event('inForce', effectiveOn, {
      type: isFirst ? 'generation' : 'amendment',
      byVersionNo: versionNo,
    }),
    ...endOf({ version, versions }, event),
  ];
}

type MakeEvent = (
  kind: LegalEvent['kind'],
  on: string | null,
  rest: Pick<LegalEvent, 'type' | 'byVersionNo'>,
) => readonly LegalEvent[];

/** From the day after its last one a text is no longer in force. */
function endOf(
  { version, versions }: Pick<LegalText, 'version' | 'versions'>,
  event: MakeEvent,
): readonly LegalEvent[] {
  const { inForceUntil, repealDocumentNo } = version;
  if (inForceUntil === null) return [];
  const on = nextDay(inForceUntil);
  const next = versions.find((other) => isAdopted(other) && other.effectiveOn === on);
  if (repealDocumentNo !== null)
    return event('repealed', on, { type: 'repeal', byVersionNo: null });
  return next === undefined
    ? event('expired', on, { type: 'repeal', byVersionNo: version.versionNo })
    : event('superseded', on, { type: 'amendment', byVersionNo: next.versionNo });
}
