import type { Core } from '@strapi/strapi';

import type { Definition } from '../../../domain/definition/definition';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import {
  draftContent,
  readDraft,
  retiredSince,
  writeDraft,
  type DraftContent,
} from '../content/draft';
import { defaultLocaleOf } from '../content/questionnaire';
import { SURVEY_UID } from '../content-types';
import type { DefinitionIssue } from '../domain/definition/definition-issue';
import { parseDefinition } from '../domain/definition/parse-definition';
import { editorRefusal } from '../refusals';
import { findRevision } from '../store/revision-store';
import { findRun, type StoredRun } from '../store/run-store';
import { lockedRun, runAtHand } from './run-at-hand';

interface Documents {
  create(params: object): Promise<{ readonly documentId: string }>;
  publish(params: object): Promise<{ readonly entries: readonly unknown[] }>;
}

const documentsOf = (strapi: Core.Strapi): Documents => strapi.documents(SURVEY_UID as never);

/**
 * A new survey: empty, or with the questionnaire of another one and its codes, so that the two can be
 * compared.
 *
 * @throws SURVEY_COPY_UNKNOWN
 * @returns the id of the document
 */
export async function copySurvey(
  strapi: Core.Strapi,
  { title, copyOf }: { readonly title: string; readonly copyOf: string | null },
): Promise<string> {
  return inUnitOfWork(strapi, async (unit) => {
    const defaultLocale = await defaultLocaleOf(strapi);
    const other = copyOf === null ? EMPTY : await copied(strapi, unit, copyOf);
    const named = { ...other.title, [defaultLocale]: title };
    // What the other one retired is new here, and may be used.
    const definition = { ...other, defaultLocale, title: named, retired: [] };
    return createSurvey(strapi, { slug: null, definition });
  });
}

const EMPTY = { title: {}, privacyNotice: {}, under14: false, items: [] };

/** A new survey with a questionnaire; without an address it gets one from its title. */
export async function createSurvey(
  strapi: Core.Strapi,
  { slug, definition }: { readonly slug: string | null; readonly definition: Definition },
): Promise<string> {
  return inUnitOfWork(strapi, async () => {
    const locale = await defaultLocaleOf(strapi);
    const title = definition.title[locale] ?? Object.values(definition.title)[0] ?? '';
    const data = { slug, title, under14: false, items: [], retired: [] };
    const { documentId } = await documentsOf(strapi).create({ locale, data });
    await writeDraft(strapi, documentId, draftContent(definition));
    return documentId;
  });
}

async function copied(strapi: Core.Strapi, unit: UnitOfWork, documentId: string) {
  const run = await findRun(unit, { documentId });
  if (run === null) throw editorRefusal('SURVEY_COPY_UNKNOWN');
  return (await readDraft(strapi, documentId)).definition;
}

export interface SavedDraft {
  readonly version: string;
  readonly issues: readonly DefinitionIssue[];
}

/**
 * Saves a questionnaire as it is, and says what is wrong with it. What the published one has and this
 * one has no more is retired.
 *
 * @throws SURVEY_VERSION_CONFLICT where somebody else has changed it meanwhile
 */
export async function saveQuestionnaire(
  strapi: Core.Strapi,
  asked: { readonly documentId: string; readonly version: string; readonly definition: unknown },
): Promise<SavedDraft> {
  const { documentId, version } = asked;
  const content = draftContent(asked.definition);
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const before = await readDraft(strapi, documentId);
    if (before.version !== version) throw editorRefusal('SURVEY_VERSION_CONFLICT');
    const retired = retiredSince(await presentDefinition(unit, run), itemsOf(content));
    await writeDraft(strapi, documentId, { ...content, retired });
  });
  const saved = await readDraft(strapi, documentId);
  const parsed = parseDefinition(saved.definition);
  return { version: saved.version, issues: 'issues' in parsed ? parsed.issues : [] };
}

/** Items that say at least what they are called. */
function itemsOf({ items }: DraftContent): Definition['items'] {
  return items.filter(({ code }) => typeof code === 'string') as unknown as Definition['items'];
}

/** What is asked now; null before the first publication. */
export async function presentDefinition(
  unit: UnitOfWork,
  { revision }: StoredRun,
): Promise<Definition | null> {
  return revision === null ? null : ((await findRevision(unit, revision))?.definition ?? null);
}

/**
 * Publishes the questionnaire in all its languages, which freezes the next revision. An approval may
 * stop it.
 *
 * @throws SURVEY_VERSION_CONFLICT; SURVEY_UNCHANGED; what the freezing refuses
 * @returns the number of the present revision
 */
export async function publishQuestionnaire(
  strapi: Core.Strapi,
  { documentId, version }: { readonly documentId: string; readonly version: string },
): Promise<number> {
  return inUnitOfWork(strapi, async (unit) => {
    const before = await lockedRun(unit, documentId);
    const draft = await readDraft(strapi, documentId);
    if (draft.version !== version) throw editorRefusal('SURVEY_VERSION_CONFLICT');
    const { entries } = await documentsOf(strapi).publish({ documentId, locale: '*' });
    if (entries.length === 0) throw editorRefusal('SURVEY_UNKNOWN');
    const { revision } = await runAtHand(unit, documentId);
    if (revision === before.revision || revision === null) throw editorRefusal('SURVEY_UNCHANGED');
    return (await findRevision(unit, revision))?.number ?? 0;
  });
}
