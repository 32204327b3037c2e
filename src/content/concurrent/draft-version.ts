import type { Core, UID } from '@strapi/strapi';
import { rowsOf, type Row } from '../../shared/strapi/rows';
import { inUnitOfWork, type UnitOfWork } from '../../shared/strapi/unit-of-work';
import { formatInstant } from '../../site/dates';
import type { ActionParams } from '../document-action';
import { DEFAULT_LOCALE, isLocale } from '../locales';
import { readerLocale } from '../refusal';
import { schoolTimeZone } from '../school-day';
import { staffRefusal } from '../staff-messages';
import { userNames } from '../staff-names';
import { say } from '../words/words';
import { lastSave, noteSave } from './draft-saves';
import { formRequest, requestingUserId, type FormRequest } from './form-request';

export interface DraftAction {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly params: ActionParams;
}

const GUARDED: ReadonlySet<string> = new Set(['update', 'publish']);
const NOTED: ReadonlySet<string> = new Set(['create', 'update', 'publish', 'discardDraft']);
const YOU = say('您在另一个窗口', '您在另一個視窗', 'You, in another window,');
const SYSTEM = say('系统', '系統', 'The system');

/** Requests whose form was found up to date: publishing saves first, and is one act of one person. */
const passed = new WeakSet<object>();

/**
 * Refuses a form that was filled from a draft which is not the newest: somebody saved or published
 * meanwhile, in this language or (as facts are shared) in another. Must run while no other write
 * of the type is under way, else two could both be the first.
 *
 * @throws 409 saying who wrote and when; `details.updatedAt` is what a form has to name in order to
 * overwrite knowingly
 */
export async function assertDraftUnchanged(draft: DraftAction): Promise<void> {
  const { strapi, uid, action, params } = draft;
  const form = GUARDED.has(action) ? formRequest(strapi) : undefined;
  if (!form || form.uid !== uid || passed.has(form.request)) return;
  if (form.documentId !== undefined && form.documentId !== params.documentId) return;
  const row = await draftRow(draft);
  const current = row ? instantOf(row['updatedAt']) : null;
  if (current !== form.loadedAt) await refuseStale(draft, form, current);
  passed.add(form.request);
}

/** Notes who wrote the document, for the sentence that the next one may have to be told. */
export async function noteDraftSaved(
  { strapi, uid, action }: DraftAction,
  documentId: unknown,
): Promise<void> {
  const userId = requestingUserId(strapi);
  if (userId === undefined || typeof documentId !== 'string' || !NOTED.has(action)) return;
  await inUnitOfWork(strapi, (unit) =>
    noteSave(unit, { uid, documentId }, { userId, at: new Date().toISOString() }),
  );
}

async function draftRow({ strapi, uid, params }: DraftAction): Promise<Row | null> {
  const locale = isLocale(params.locale) ? params.locale : DEFAULT_LOCALE;
  return rowsOf(strapi, uid).findOne({
    where: { documentId: params.documentId, locale, publishedAt: null },
    select: ['id', 'updatedAt'],
  });
}

async function refuseStale(
  { strapi, uid, params }: DraftAction,
  form: FormRequest,
  current: number | null,
): Promise<never> {
  const documentId = params.documentId ?? '';
  const locale = readerLocale(strapi);
  const save = await inUnitOfWork(strapi, (unit: UnitOfWork) =>
    lastSave(unit, { uid, documentId }),
  );
  const names = await userNames(strapi, save ? [save.userId] : []);
  const someone = save && names.get(save.userId);
  const who = save?.userId === form.userId ? YOU[locale] : (someone ?? SYSTEM[locale]);
  const instant = new Date(current ?? Date.now()).toISOString();
  throw staffRefusal(strapi, 'DRAFT_CHANGED_CONFLICT', {
    who,
    at: formatInstant(save?.at ?? instant, await schoolTimeZone(strapi), locale),
    updatedAt: instant,
    isSelf: String(save?.userId === form.userId),
  });
}

function instantOf(value: unknown): number {
  return value instanceof Date ? value.getTime() : new Date(String(value)).getTime();
}
