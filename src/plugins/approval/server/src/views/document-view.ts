import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { DocumentResponse } from '../../../contracts/document';
import { dayAt, loadCalendar } from '../calendar';
import { isLive, type DocumentRef } from '../domain/case/case';
import type { PresentFacts } from '../domain/case/commands';
import { gateOf, releasedContent, type Gate } from '../domain/case/gate';
import { editRefusal } from '../domain/case/lock';
import { workdaysLate } from '../domain/deadline/deadline';
import type { Scene } from '../domain/people/authority';
import { simulate } from '../domain/people/simulation';
import type { Policy } from '../domain/policy/policy';
import { namesOf } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { wholeScene } from '../scene';
import type { StoredCase } from '../store/case-rows';
import type { Actor } from '../use-cases/actor';
import {
  contentToCover,
  documentAtHand,
  draftedLocales,
  liveCase,
  presentFacts,
  type DocumentAtHand,
} from '../use-cases/document-at-hand';
import { findingsIn } from '../use-cases/findings';
import { adminRoles } from '../use-cases/known';
import { policiesFor } from '../gated-types';
import { actionsOf } from './actions';
import { approverWords } from './approver-words';
import { caseHistory, peopleIn, shownEvents } from './case-history';
import { shownCase } from './shown-case';
import { shownFindings } from './shown-findings';

/** Everything the panel shows of a document's approval, and what its reader may do about it. */
export async function readDocument(
  strapi: Core.Strapi,
  reader: Actor,
  document: DocumentRef,
  locale: string | null,
): Promise<DocumentResponse> {
  const policies = await policiesFor(strapi, document.contentType);
  return inUnitOfWork(strapi, async (unit) => {
    const hand = await documentAtHand(strapi, unit, document);
    if (policies.length === 0 && hand.latest === null) return ungated(hand);
    return gatedView(unit, hand, reader, locale);
  });
}

function ungated(hand: DocumentAtHand): DocumentResponse {
  return {
    ...{ isGated: false, locales: draftedLocales(hand), digest: null, policyTitles: null },
    ...{ gate: { isOpen: true, reasons: [] }, case: null, findings: [], actions: [] },
    ...{ isDeadlocked: false, isLocked: false },
  };
}

async function gatedView(
  unit: UnitOfWork,
  hand: DocumentAtHand,
  reader: Actor,
  locale: string | null,
): Promise<DocumentResponse> {
  const { strapi, latest: stored } = hand;
  const live = liveCase(hand);
  const drafted = draftedLocales(hand);
  const covered = live && releasedContent(live.approvalCase)?.locales;
  const wanted = contentToCover(
    hand,
    (covered ?? drafted).filter((each) => drafted.includes(each)),
  );
  const present =
    stored === null ? { ...wanted.content, policy: null } : presentFacts(hand, stored);
  const scene = await wholeScene(strapi, unit, reader.at);
  const authors = [...new Set([...wanted.content.editorIds, ...submittersOf(live)])];
  const findings = await findingsIn(unit, hand, covered ?? drafted, authors);
  const gate = gateOf(
    // One that has ended says how it did, and what to do next.
    stored?.approvalCase ?? null,
    locale === null ? (covered ?? []) : [locale],
    present,
    scene,
  );
  const about = { hand, reader, scene, present, findings, authors, policy: wanted.policy };
  return {
    ...{ isGated: hand.policies.length > 0, locales: drafted },
    digest: (live === null ? wanted.content.digest : present.digest) || null,
    policyTitles: wanted.policy?.titles ?? null,
    gate: shownGate(gate, wanted.policy),
    case: stored && (await caseView(unit, hand, stored, { reader, scene, present })),
    findings: await shownFindings(hand, findings),
    actions: actionsOf(about),
    isDeadlocked: isDeadlocked(hand, live, { scene, authors, wanted }),
    isLocked: editRefusal(live?.approvalCase ?? null, reader.id) !== null,
  };
}

function submittersOf(live: StoredCase | null): readonly number[] {
  return live?.approvalCase.submissions.map(({ byId }) => byId) ?? [];
}

function shownGate(gate: Gate, policy: Policy | null): DocumentResponse['gate'] {
  if (gate.isOpen) return { isOpen: true, reasons: [] };
  if (policy === null) return { isOpen: false, reasons: [{ code: 'noPolicy', details: {} }] };
  const reasons = gate.reasons.map(({ code, ...details }) => ({ code, details: { ...details } }));
  return { isOpen: false, reasons };
}

/** Whether nobody, or only the authors, could approve it today. */
function isDeadlocked(
  { document }: DocumentAtHand,
  live: StoredCase | null,
  { scene, authors, wanted }: Prospect,
): boolean {
  const submission = live?.approvalCase.submissions.at(-1);
  const policy = submission?.policy ?? wanted.policy;
  if (policy === null || live?.approvalCase.state.kind === 'approved') return false;
  const { ownerDepartment } = submission?.content ?? wanted.content;
  const situation = {
    ...{ contentType: document.contentType, ownerDepartment },
    ...{ submitterIds: submittersOf(live), editorIds: authors },
  };
  return simulate(policy, situation, scene).isDeadlocked;
}

interface Prospect {
  readonly scene: Scene;
  readonly authors: readonly number[];
  /** What would be put forward now. */
  readonly wanted: ReturnType<typeof contentToCover>;
}

interface View {
  readonly reader: Actor;
  readonly scene: Scene;
  readonly present: PresentFacts;
}

async function caseView(
  unit: UnitOfWork,
  { strapi }: DocumentAtHand,
  stored: StoredCase,
  { reader, scene, present }: View,
): Promise<DocumentResponse['case']> {
  const entries = await caseHistory(unit, stored);
  const names = await namesOf(strapi, [
    ...peopleIn(entries),
    ...scene.people.keys(),
    ...stored.approvalCase.submissions.map(({ byId }) => byId),
  ]);
  const language = readerLanguage(strapi);
  const roles = await adminRoles(strapi);
  const light = {
    ...{ readerId: reader.id, scene, present, names },
    approverName: (requirement: Parameters<typeof approverWords>[0]) =>
      approverWords(requirement, language, { roles, names }),
    workdaysLate: await lateness(strapi, stored, reader.at),
  };
  return { ...shownCase(stored, light), events: shownEvents(entries, names) };
}

async function lateness(strapi: Core.Strapi, { dueOn, approvalCase }: StoredCase, at: string) {
  if (dueOn === null || !isLive(approvalCase)) return 0;
  return workdaysLate(await loadCalendar(strapi), dueOn, dayAt(strapi, at));
}
