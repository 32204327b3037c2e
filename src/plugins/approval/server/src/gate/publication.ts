import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { actorId } from '../acting';
import { changeCase } from '../case-change';
import { readParts, localeOf, type ContentRows, type RowsByLocale } from '../content/rows';
import {
  coveredRows,
  digestOf,
  driftOf,
  policyForRows,
  titleOf,
  type Consumed,
} from '../content/statement';
import type { ApprovalCase, DocumentRef } from '../domain/case/case';
import { gateOf, releasedContent } from '../domain/case/gate';
import type { Policy } from '../domain/policy/policy';
import { refusal } from '../domain/refusal';
import { otherError, refusalError } from '../refusals';
import { sceneOfDecisions } from '../scene';
import { editorsSince, insertPublication } from '../store/edit-store';
import { readGateFacts, type GateFacts } from './gate-facts';
import { throughGate } from './passage';

/** A publication that somebody asks for. */
export interface Publication<Result> {
  readonly strapi: Core.Strapi;
  readonly document: DocumentRef;
  /** The enabled policies for the type. */
  readonly policies: readonly Policy[];
  /** Publishes; called once. */
  readonly next: () => Promise<Result>;
  /** An ISO instant. */
  readonly at: string;
}

/**
 * Publishes only what was approved. Strapi publishes inside the transaction; what is public then is
 * read, compared with the approval, and entered as published; otherwise all of it is undone. So
 * nothing that runs in between, and no call that hides an inner publication, can slip anything in.
 */
export function publishApproved<Result>(publication: Publication<Result>): Promise<Result> {
  const { strapi, document } = publication;
  return inUnitOfWork(strapi, async (unit) => {
    const facts = await readGateFacts(strapi, unit, document);
    if (facts === null) throw closed(strapi, [{ code: 'noCase' }]);
    assertReleased(strapi, facts.stored.approvalCase);
    const result = await throughGate(document, publication.next, facts.stored.approvalCase);
    const locales = publishedLocales(result);
    if (locales.length === 0) throw otherError(strapi, 'APPROVAL_NOTHING_PUBLISHED');
    await settle(unit, publication, facts, locales);
    return result;
  });
}

/** A case that lets nothing out refuses before anything is done. */
function assertReleased(strapi: Core.Strapi, approvalCase: ApprovalCase): void {
  const { kind } = approvalCase.state;
  if (kind === 'approved' || kind === 'overridden') return;
  const nothing = { digest: '', editorIds: [], policy: null };
  const noScene = { at: '', today: '', people: new Map(), delegations: [] };
  const gate = gateOf(approvalCase, [], nothing, noScene);
  throw closed(strapi, gate.isOpen ? [] : gate.reasons);
}

async function settle(
  unit: UnitOfWork,
  { strapi, document, policies, at }: Publication<unknown>,
  { stored, history, told }: GateFacts,
  locales: readonly string[],
): Promise<void> {
  const { approvalCase } = stored;
  const covered = releasedContent(approvalCase)?.locales ?? [];
  const out = [...new Set([...approvalCase.publishedLocales, ...locales])];
  const drafts = covered.filter((locale) => !out.includes(locale));
  const content = await readParts(strapi, document, { published: covered, drafts });
  const rowsNow = { ...content.published, ...content.drafts };
  const consumed = clearedBy(told, stored.consumed, rowsNow);
  const rows = coveredRows(content, covered, { publishedLocales: out, consumed });
  const { contentType } = document;
  const digest = digestOf(strapi, contentType, rows, covered);
  const drift = digest === '' ? [] : driftOf(strapi, contentType, rows, covered);
  if (drift.length > 0) {
    throw refusalError(strapi, refusal('APPROVAL_PUBLISHED_DIFFERS', { attributes: drift }));
  }
  const policy = policyForRows(policies, contentType, rows, covered);
  const present = {
    ...{ digest, editorIds: editorsSince(history, covered) },
    policy: policy && { key: policy.key, version: policy.version },
  };
  const unchanged = drafts.filter((locale) => isPublicAsDrafted(strapi, document, content, locale));
  const byId = actorId(strapi);
  const change = await changeCase(strapi, unit, {
    ...{ stored, version: approvalCase.version, consumed },
    command: {
      ...{ kind: 'publish', byId, present, publishedDigest: digest },
      locales: [...locales, ...unchanged],
    },
    scene: await sceneOfDecisions(strapi, unit, at, approvalCase),
    title: titleOf(strapi, document, rows[covered[0] ?? '']),
  });
  const ground = approvalCase.state.kind === 'overridden' ? 'override' : 'approval';
  await insertPublication(unit, document, {
    ...{ locales, at, digest, ground, caseId: change.id, byId },
  });
}

/**
 * What nobody has changed since it was published last needs no publication of its own, and Strapi
 * offers none: such a locale is out with the others.
 */
function isPublicAsDrafted(
  strapi: Core.Strapi,
  { contentType }: DocumentRef,
  { drafts, published }: ContentRows,
  locale: string,
): boolean {
  if (published[locale] === undefined) return false;
  const [drafted, out] = [drafts, published].map((rows) =>
    digestOf(strapi, contentType, rows, [locale]),
  );
  return drafted === out;
}

/** What the publication has cleared, besides what earlier ones of the case have. */
function clearedBy(told: Consumed, before: Consumed, rows: RowsByLocale): Consumed {
  const cleared = Object.entries(rows).map(([locale, row]) => {
    const values = Object.entries(told[locale] ?? {}).filter(
      ([name, value]) => (value ?? null) !== null && (row[name] ?? null) === null,
    );
    return [locale, { ...before[locale], ...Object.fromEntries(values) }] as const;
  });
  return Object.fromEntries(cleared);
}

/** The locales that an action of the document service has published. */
export function publishedLocales(result: unknown): readonly string[] {
  if (typeof result !== 'object' || result === null) return [];
  const entries: unknown = 'entries' in result ? result.entries : [result];
  if (!Array.isArray(entries)) return [];
  const rows = entries.filter(
    (entry): entry is Readonly<Record<string, unknown>> =>
      typeof entry === 'object' && entry !== null,
  );
  return [...new Set(rows.map(localeOf))];
}

function closed(strapi: Core.Strapi, reasons: readonly unknown[]): Error {
  return refusalError(strapi, refusal('APPROVAL_GATE_CLOSED', { reasons }));
}
