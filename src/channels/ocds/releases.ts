import { TENDER_STATUS } from './code-lists';
import {
  awardPart,
  bidsPart,
  clean,
  contractParts,
  instantOf,
  isPaid,
  planningPart,
  supplierParty,
  tenderPart,
  type Party,
} from './parts';
import type { Purchase } from './purchase';

/** What a release needs besides the procurement. */
export interface ReleaseScene {
  readonly prefix: string;
  readonly buyer: Party;
  readonly language: string;
  /** Names a content for good: another content, another name. */
  readonly digest: (content: unknown) => string;
}

export interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly string[];
  readonly initiationType: 'tender';
  readonly language: string;
  readonly buyer: Pick<Party, 'id' | 'name'>;
  readonly parties: readonly Party[];
  readonly [section: string]: unknown;
}

/** A stage of a procurement that was made public on a day. */
interface Stage {
  readonly tag: string;
  readonly on: string;
}

export function ocidOf({ code }: Purchase, { prefix }: Pick<ReleaseScene, 'prefix'>): string {
  return `${prefix}-${code}`;
}

/** A release for each stage that is public, in their order; each tells all that was known by then. */
export function releasesOf(purchase: Purchase, scene: ReleaseScene): readonly Release[] {
  return stagesOf(purchase).map((stage, at, all) => {
    const tags = all.slice(0, at + 1).map(({ tag }) => tag);
    return releaseOf(purchase, scene, { tags: [stage.tag], known: tags, on: stage.on });
  });
}

/** All releases as one: how things stand now. Null where nothing is public. */
export function compiledRelease(purchase: Purchase, scene: ReleaseScene): Release | null {
  const stages = stagesOf(purchase);
  const last = stages.at(-1);
  if (last === undefined) return null;
  const known = stages.map(({ tag }) => tag);
  return releaseOf(purchase, scene, { tags: ['compiled'], known, on: last.on });
}

interface Moment {
  readonly tags: readonly string[];
  /** The tags of the stages up to here. */
  readonly known: readonly string[];
  readonly on: string;
}

function releaseOf(purchase: Purchase, scene: ReleaseScene, { tags, known, on }: Moment): Release {
  const { buyer, language, digest } = scene;
  const has = (...names: readonly string[]) => known.some((tag) => names.includes(tag));
  const isAwarded = has('award');
  const isContracted = has('contract', 'contractAmendment', 'implementation');
  const winner = isAwarded && purchase.award ? supplierParty(purchase.award) : null;
  const ref = { id: buyer.id, name: buyer.name };
  const award = isAwarded ? awardPart(purchase) : undefined;
  const contracts = isContracted ? contractParts(purchase, on) : [];
  const content = clean({
    ...{ ocid: ocidOf(purchase, scene), date: instantOf(on) ?? on, tag: tags },
    ...{ initiationType: 'tender' as const, language, buyer: ref },
    parties: [buyer, ...(winner === null ? [] : [winner])],
    planning: planningPart(purchase),
    tender: tenderPart(purchase, tenderStatus(purchase, known), ref),
    bids: isAwarded ? bidsPart(purchase) : undefined,
    awards: award === undefined ? undefined : [award],
    contracts: contracts.length === 0 ? undefined : contracts,
  });
  return {
    ...content,
    id: `${purchase.code}-${tags[0] ?? ''}-${digest(content).slice(0, 12)}`,
  } as Release;
}

/** What the tender was by then; how it ended is told by the stage that says so. */
function tenderStatus({ state }: Purchase, known: readonly string[]) {
  if (known.includes('tenderCancellation')) return 'cancelled';
  if (known.includes('tenderUpdate')) return 'unsuccessful';
  if (known.includes('award') || known.includes('contract')) return 'complete';
  if (known.includes('tender')) return 'active';
  return TENDER_STATUS[state] === 'active' ? 'active' : 'planned';
}

/** The days on which something more was told. */
function stagesOf(purchase: Purchase): readonly Stage[] {
  const { timeline, state, contracts, changes, payments, acceptance } = purchase;
  const stages: Stage[] = [];
  const add = (tag: string, on: string | null) => {
    if (on !== null) stages.push({ tag, on });
  };
  add('planning', timeline('planPublishedOn') ?? timeline('intentionPublishedOn'));
  add('tender', timeline('noticePublishedOn'));
  if (state === 'failed') add('tenderUpdate', lastDay(timeline, 'evaluatedOn'));
  if (state === 'cancelled') add('tenderCancellation', lastDay(timeline, 'evaluatedOn'));
  if (purchase.award !== null) {
    add('award', timeline('resultPublishedOn') ?? purchase.award.text('awardedOn'));
  }
  if (contracts.length > 0) {
    add('contract', timeline('contractPublishedOn') ?? timeline('contractSignedOn'));
  }
  for (const change of changes) add('contractAmendment', change.text('changedOn'));
  const done = payments
    .filter((payment) => isPaid(payment, LAST_DAY))
    .map((payment) => payment.text('paidOn'));
  const last = [...done, acceptance?.text('acceptedOn') ?? null]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (contracts.length > 0) add('implementation', last ?? null);
  return stages.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

const LAST_DAY = '9999-12-31';

/** A day that is told, else the last one before. */
function lastDay(timeline: Purchase['timeline'], name: string): string | null {
  return timeline(name) ?? timeline('bidDeadlineAt')?.slice(0, 10) ?? timeline('noticePublishedOn');
}
