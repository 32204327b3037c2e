import type { Core, UID } from '@strapi/strapi';
import { modelLookup } from '../content-types';
import { isDraft, loadRows } from '../document-store';
import { publishingAt } from '../publication-clock';
import { plainDocument, sourceRow, type StoredRow } from '../row';
import { schoolDay } from '../school-day';
import type { BoundMachine } from './bound-machine';
import type { Answers, Scene } from './machine';
import type { PlainRow } from '../row';

/** A document whose state moves by steps, as it is stored now. */
export interface Stepped {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly bound: BoundMachine;
  /** Drafts and published rows of every locale. */
  readonly rows: readonly StoredRow[];
  readonly state: string;
}

/** The document, or null where there is none. One without a state is in the first one. */
export async function readStepped(
  strapi: Core.Strapi,
  bound: BoundMachine,
  { uid, documentId }: { readonly uid: UID.ContentType; readonly documentId: string },
): Promise<Stepped | null> {
  const rows = await loadRows(strapi, uid, documentId);
  if (rows.length === 0) return null;
  return { uid, documentId, bound, rows, state: stateOf(bound, rows) };
}

/** The state that a document's rows bear; a draft is the document as the office sees it. */
export function stateOf({ machine }: BoundMachine, rows: readonly StoredRow[]): string {
  const state = sourceRow(shownRows(rows))?.['state'];
  return typeof state === 'string' && machine.states.includes(state) ? state : machine.initial;
}

/** Drafts; for a type without them, the rows there are. */
export function shownRows(rows: readonly StoredRow[]): readonly StoredRow[] {
  const drafts = rows.filter(isDraft);
  return drafts.length > 0 ? drafts : rows;
}

/** What a step of the document is judged by, but for what is answered and said. */
export async function sceneOf(
  strapi: Core.Strapi,
  { uid, documentId, bound, rows }: Stepped,
  at: string,
): Promise<(answers: Answers, reason: string) => Scene<PlainRow, unknown>> {
  const lookup = modelLookup(strapi);
  const document = plainDocument(lookup(uid), shownRows(rows), lookup);
  const context = await publishingAt(at, () =>
    bound.loadContext(document, { strapi, uid, documentId }),
  );
  const today = await schoolDay(strapi, new Date(at));
  return (answers, reason) => ({ shared: document.shared, context, answers, reason, at, today });
}
