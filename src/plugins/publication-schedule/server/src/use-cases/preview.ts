import { setImmediate } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { RuleError } from '../../../../../shared/rule-error';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Wish } from '../../../contracts/plans';
import { accessOfUser } from '../access/people';
import type { Asker } from '../access/access';
import { scheduleConfig } from '../config';
import { dueOrder } from '../domain/due/order';
import { MISSED_RULE } from '../domain/plan/missed';
import { isLive, type Plan } from '../domain/plan/plan';
import {
  previewOf,
  type PlanPreview,
  type PreviewedPlan,
  type PreviewReason,
} from '../domain/preview/preview';
import { REFUSALS, type RefusalCode } from '../domain/refusal';
import type { ZonedTime } from '../domain/time/zoned-time';
import { installationId } from '../installation';
import { rehearse, undone } from '../rehearsal';
import { findBundle } from '../store/bundle-store';
import type { KeptPlan } from '../store/plan-rows';
import { instantOf, makePlans, targetOf } from './create';
import { planAtHand } from './plan-change';
import { timeAsked } from './times';

/** A plan, kept or only wanted, with what became of it and the name of its document. */
export interface TitledPreview extends PlanPreview {
  readonly title: string;
  readonly zone: string;
}

export interface PreviewFound {
  readonly previews: readonly TitledPreview[];
  readonly yearsMissing: readonly number[];
}

interface Candidate {
  readonly title: string;
  readonly plan: Omit<PreviewedPlan, 'findings'>;
  readonly findings: readonly PreviewReason[];
  /** What stands and falls together is tried in one transaction. */
  readonly group: string;
}

/** What would become of plans that are there, were they carried out now; nothing is changed. */
export async function previewPlans(
  strapi: Core.Strapi,
  asker: Asker,
  { planIds, wanted }: { readonly planIds: readonly number[]; readonly wanted: readonly Wish[] },
): Promise<PreviewFound> {
  const kept = await inUnitOfWork(strapi, async (unit) => {
    const found: KeptPlan[] = [];
    for (const id of planIds) found.push(await planAtHand({ strapi, unit, asker }, id));
    return found;
  });
  return previewKept(strapi, asker, kept, wanted);
}

export async function previewKept(
  strapi: Core.Strapi,
  asker: Asker,
  kept: readonly KeptPlan[],
  wanted: readonly Wish[] = [],
): Promise<PreviewFound> {
  const candidates: Candidate[] = [];
  const years = new Set<number>();
  for (const plan of kept) candidates.push(await keptCandidate(strapi, plan));
  for (const [index, wish] of wanted.entries()) {
    const found = await wantedCandidates(strapi, asker, wish, `wish ${index}`);
    candidates.push(...found.candidates);
    found.yearsMissing.forEach((year) => years.add(year));
  }
  const tried = await tryAll(strapi, candidates);
  const plans = candidates.map((candidate) => ({
    ...candidate.plan,
    findings: [...candidate.findings, ...(tried.get(candidate) ?? [])],
  }));
  const previews = previewOf(plans, asker.at).map((preview, index) => ({
    ...{ ...preview, reasons: onceEach(preview.reasons) },
    title: candidates[index]?.title ?? '',
    zone: candidates[index]?.plan.time.zone ?? '',
  }));
  return { previews, yearsMissing: [...years] };
}

async function keptCandidate(strapi: Core.Strapi, kept: KeptPlan): Promise<Candidate> {
  const { id, title, plan } = kept;
  const { verb, target, time, missedRule, state, bundleId } = plan;
  const bundle =
    bundleId === null ? null : await inUnitOfWork(strapi, (unit) => findBundle(unit, bundleId));
  const isAtomic = bundle?.mode === 'atomic';
  return {
    title,
    plan: {
      ...{ planId: id, verb, target, time, missedRule, state: state.kind, dependsOn: [] },
      bundle: bundle && { id: bundle.id, mode: bundle.mode },
    },
    findings: await findingsOf(strapi, plan),
    group: isAtomic ? `bundle ${bundle.id}` : documentGroup(plan),
  };
}

/** A window is one thing: what comes down has to have gone out. */
function documentGroup({ target: { uid, documentId, locale } }: Plan): string {
  return [uid, documentId, locale ?? '-'].join(' ');
}

async function findingsOf(strapi: Core.Strapi, plan: Plan): Promise<readonly PreviewReason[]> {
  if (!isLive(plan)) return [];
  if (plan.installationId !== installationId(strapi)) {
    return [{ code: 'SCHEDULE_PLAN_FOREIGN', severity: 'error', details: {} }];
  }
  if (plan.requesterId === null) return [];
  const access = await accessOfUser(strapi, plan.requesterId);
  const may = access?.maySchedule === true && (await access.mayPublish(plan.target));
  return may ? [] : [{ code: 'requesterLostRight', severity: 'error', details: {} }];
}

/** Plans as they would be made; where the rules refuse that, as they were wanted, and why. */
async function wantedCandidates(
  strapi: Core.Strapi,
  asker: Asker,
  wish: Wish,
  group: string,
): Promise<{
  readonly candidates: readonly Candidate[];
  readonly yearsMissing: readonly number[];
}> {
  try {
    const made = await undone(strapi, (unit) => makePlans({ strapi, unit, asker }, wish));
    const candidates = made.plans.map(({ title, plan }) => candidateOf(title, plan, group, []));
    return { candidates, yearsMissing: made.yearsMissing };
  } catch (error) {
    if (!(error instanceof RuleError) || !Object.hasOwn(REFUSALS, error.code)) throw error;
    const { code, details } = error;
    const finding = { code: code as RefusalCode, severity: 'error', details } as const;
    return { candidates: [asWanted(strapi, wish, group, finding)], yearsMissing: [] };
  }
}

function candidateOf(
  title: string,
  plan: Pick<Plan, 'verb' | 'target' | 'time' | 'missedRule'>,
  group: string,
  findings: readonly PreviewReason[],
): Candidate {
  const { verb, target, time, missedRule } = plan;
  const wanted = { planId: null, state: 'armed', bundle: null, dependsOn: [] } as const;
  return { title, group, findings, plan: { ...wanted, verb, target, time, missedRule } };
}

function asWanted(
  strapi: Core.Strapi,
  wish: Wish,
  group: string,
  finding: PreviewReason,
): Candidate {
  const target = targetOf(wish);
  const verb = wish.publish === undefined ? 'unpublish' : 'publish';
  const time = namedTime(strapi, wish);
  const plan = { verb, target, time, missedRule: wish.missedRule ?? MISSED_RULE } as const;
  return candidateOf(wish.documentId, plan, group, [finding]);
}

/** The time that was named; where none was, as for workdays, one that stands for it. */
function namedTime(strapi: Core.Strapi, { publish, takeDown }: Wish): ZonedTime {
  const named = publish ?? (takeDown?.kind === 'at' ? takeDown : null);
  const { timeZone: zone } = scheduleConfig(strapi);
  return named ? timeAsked(strapi, named) : { local: '', zone, gapOrFold: 'later' };
}

/** Publishes and takes down what may run, group by group, and undoes it. */
async function tryAll(
  strapi: Core.Strapi,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<Candidate, readonly PreviewReason[]>> {
  const found = new Map<Candidate, readonly PreviewReason[]>();
  const runnable = candidates.filter(({ plan, findings }) => findings.length === 0 && mayRun(plan));
  for (const group of new Set(runnable.map((candidate) => candidate.group))) {
    const members = inDueOrder(runnable.filter((candidate) => candidate.group === group));
    const reasons = await rehearse(
      strapi,
      members.map(({ plan }) => plan),
    );
    members.forEach((member, index) => found.set(member, reasons[index] ?? []));
    await setImmediate();
  }
  return found;
}

const ENDED: ReadonlySet<string> = new Set(['done', 'cancelled', 'superseded']);
const mayRun = ({ state }: Candidate['plan']) => !ENDED.has(state);

function inDueOrder(members: readonly Candidate[]): readonly Candidate[] {
  const due = members.map((member, index) => {
    const { verb, target, time, dependsOn } = member.plan;
    const plannedAt = instantOf(time) ?? '';
    return { ...{ id: index, verb, document: target, plannedAt, dependsOn }, member };
  });
  return dueOrder(due).map(({ member }) => member);
}

function onceEach(reasons: readonly PreviewReason[]): readonly PreviewReason[] {
  return [...new Map(reasons.map((reason) => [reason.code, reason])).values()];
}
