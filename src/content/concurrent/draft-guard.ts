import type { Core, UID } from '@strapi/strapi';
import { digest } from '../../shared/strapi/digest';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { formatInstant } from '../../site/dates';
import { modelLookup } from '../content-types';
import type { ActionParams } from '../document-action';
import { isDraft, loadRows } from '../document-store';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../locales';
import { readerLocale } from '../refusal';
import { localeOf, plainRow, type StoredRow } from '../row';
import { isComputed, type ModelSchema } from '../schema';
import { schoolTimeZone } from '../school-day';
import { withoutIds } from '../shared-facts';
import { staffRefusal } from '../staff-messages';
import { userNames } from '../staff-names';
import { say } from '../words/words';
import { draftVersions, writeDraftVersions, type DraftVersion } from './draft-versions';
import { formRequest, requestingUserId, type FormRequest } from './form-request';
import { isStale, nextVersion } from './staleness';

export interface DraftAction {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: ActionParams;
}

const GUARDED: ReadonlySet<string> = new Set(['update', 'publish']);
const YOU = say('您在另一个窗口', '您在另一個視窗', 'You, in another window,');
const SOMEONE = say('另一位用户或系统', '另一位用戶或系統', 'Somebody else, or the system,');

/** Requests whose form was found up to date: publishing saves first, and is one act of one person. */
const passed = new WeakSet<object>();

/**
 * Refuses a form that was filled from a draft which is not the newest: somebody saved meanwhile, in
 * this language or (as facts are shared) in another. Must run while no other write of the type is
 * under way, else two could both be the first.
 *
 * @throws 409 saying who wrote and when; `details.updatedAt` is what a form has to name in order to
 * overwrite knowingly
 */
export async function assertDraftUnchanged(draft: DraftAction): Promise<void> {
  const { strapi, uid, action, params } = draft;
  const form = GUARDED.has(action) ? formRequest(strapi) : undefined;
  if (!form || form.uid !== uid || passed.has(form.request)) return;
  if (form.documentId !== undefined && form.documentId !== params.documentId) return;
  const documentId = params.documentId ?? '';
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  const row = (await draftRows(strapi, uid, documentId)).find(
    (entry) => localeOf(entry) === locale,
  );
  const updatedAt = row ? instantOf(row) : null;
  const version = (await versionsOf(draft, documentId)).get(locale);
  if (isStale(form.loadedAt, { updatedAt, version })) {
    throw await staleRefusal(strapi, form, { updatedAt, version });
  }
  passed.add(form.request);
}

/** After a write: remembers of each language whether its content changed, when, and by whom. */
export async function noteDrafts({ strapi, uid }: DraftAction, documentId: unknown): Promise<void> {
  if (typeof documentId !== 'string') return;
  const rows = await draftRows(strapi, uid, documentId);
  const userId = requestingUserId(strapi) ?? null;
  await inUnitOfWork(strapi, async (unit) => {
    const before = new Map(
      (await draftVersions(unit, { uid, documentId })).map((entry) => [entry.locale, entry]),
    );
    const seen = rows.map((row) => seenDraft(strapi, uid, row));
    const versions = seen.map((draft) => nextVersion(before.get(draft.locale), draft, userId));
    await writeDraftVersions(unit, { uid, documentId }, versions);
  });
}

/** Reference types have no drafts: what is stored is what forms show. */
async function draftRows(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const rows = await loadRows(strapi, uid, documentId);
  const drafts = rows.filter(isDraft);
  return drafts.length > 0 ? drafts : rows;
}

async function versionsOf(
  { strapi, uid }: DraftAction,
  documentId: string,
): Promise<ReadonlyMap<Locale, DraftVersion>> {
  const versions = await inUnitOfWork(strapi, (unit) => draftVersions(unit, { uid, documentId }));
  return new Map(versions.map((version) => [version.locale, version]));
}

function seenDraft(strapi: Core.Strapi, uid: UID.ContentType, row: StoredRow) {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const content = writableContent(schema, plainRow(schema, row, lookup));
  return { locale: localeOf(row), digest: digest(content), updatedAt: instantOf(row) };
}

/** What a form can write; what the server computes from it, a form cannot overwrite. */
function writableContent(schema: ModelSchema, row: Readonly<Record<string, unknown>>) {
  const isTyped = (name: string) => {
    const attribute = schema.attributes[name];
    return attribute !== undefined && !isComputed(attribute);
  };
  return withoutIds(Object.fromEntries(Object.entries(row).filter(([name]) => isTyped(name))));
}

async function staleRefusal(
  strapi: Core.Strapi,
  form: FormRequest,
  {
    updatedAt,
    version,
  }: { readonly updatedAt: number | null; readonly version?: DraftVersion | undefined },
): Promise<Error> {
  const locale = readerLocale(strapi);
  const userId = version?.seenAt === updatedAt ? (version?.userId ?? null) : null;
  const names = await userNames(strapi, userId === null ? [] : [userId]);
  const isSelf = userId === form.userId;
  const someone = (userId !== null && names.get(userId)) || SOMEONE[locale];
  const changedAt = new Date(version?.changedAt ?? updatedAt ?? 0).toISOString();
  const refusal = staffRefusal(strapi, 'DRAFT_CHANGED_CONFLICT', {
    who: isSelf ? YOU[locale] : someone,
    at: formatInstant(changedAt, await schoolTimeZone(strapi), locale),
    updatedAt: new Date(updatedAt ?? 0).toISOString(),
    isSelf: String(isSelf),
  });
  // After an error of any other name Strapi's form takes what was typed for saved.
  return Object.assign(refusal, { name: 'ValidationError' });
}

function instantOf({ updatedAt }: StoredRow): number {
  return updatedAt === null ? 0 : new Date(updatedAt).getTime();
}
