import type { Modules } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import type { BoundRules, RuleScene } from './bound-rules';
import { approvedByRole } from './approved-by';
import { alignCompanions, companionsOf } from './companions';
import { modelLookup } from './content-types';
import { clearReasons, correctionOf, correctionsBetween } from './corrections';
import { isDraft, isPublished, loadRows } from './document-store';
import { hasErrors } from './draft';
import { alignPublished } from './locale-alignment';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locales';
import { contentHash, publicContent } from './public-content';
import { publishFiles } from './public-files';
import {
  correctionInLocale,
  lastPublication,
  recordPublication,
  type Correction,
  type Publication,
} from './publication-record';
import { publicationInstant } from './publication-clock';
import { readerLocale, refuse } from './refusal';
import { localeOf, plainDocument, sourceRow, type PlainDocument, type StoredRow } from './row';
import { hasPublicationBlock } from './schema';
import { sameContent } from './shared-facts';
import { recordOnWebsite } from './website-record';

export interface PublishScene extends RuleScene {
  readonly documentId: string;
  readonly rules: BoundRules;
  readonly locale: unknown;
}

type Result = Awaited<ReturnType<Modules.Documents.Middleware.Middleware>>;

/**
 * Publishes a document by the rules of its type. Runs inside the caller's transaction: the checks,
 * Strapi's own publication (`next`), the alignment of all locales, the documents whose figures
 * follow, and the publication facts commit together or not at all.
 */
export async function publishByRules(
  scene: PublishScene,
  next: () => Promise<Result>,
): Promise<Result> {
  const { strapi, uid, documentId, rules } = scene;
  const rows = await loadRows(strapi, uid, documentId);
  const targets = targetLocales(scene.locale, rows.filter(isDraft));
  if (targets.length === 0) throw refuse(strapi, 'NOTHING_TO_PUBLISH', []);

  const candidate = candidateDocument(scene, rows, targets);
  const issues = await rules.check(withDefaultWords(scene, candidate, rows), scene);
  if (hasErrors(issues)) throw refuse(strapi, 'CANNOT_BE_PUBLISHED', issues);

  if (!hasPublicationBlock(modelLookup(strapi)(uid))) {
    await next();
    await alignPublished(scene, targets, rows);
  } else {
    await publishOnRecord(scene, next, { rows, targets, candidate });
  }
  await publishFiles(scene);
  await alignCompanions(scene, await companionsOf(scene));
  return { documentId, entries: await freshEntries(scene, targets) };
}

interface Candidate {
  readonly rows: readonly StoredRow[];
  readonly targets: readonly Locale[];
  readonly candidate: PlainDocument;
}

/** What the public reads as a statement of the school: every change is a numbered correction. */
async function publishOnRecord(
  scene: PublishScene,
  next: () => Promise<Result>,
  { rows, targets, candidate }: Candidate,
): Promise<void> {
  const before = await lastPublication(scene.strapi, scene.uid, scene.documentId);
  const changes = before ? correctionsBetween(scene, before, candidate) : [];
  const correction =
    before && changes.length > 0 ? correctionOf(scene, rows, targets, changes) : undefined;

  await next();
  await alignPublished(scene, targets, rows);
  await stamp(scene, candidate, before, correction);
  await clearReasons(scene, rows, correction, targets);
  await recordOnWebsite(scene);
  if (before && correction) await publishFollowers(scene, before, candidate, correction);
}

export function targetLocales(locale: unknown, drafts: readonly StoredRow[]): readonly Locale[] {
  const present = drafts.map(localeOf);
  if (locale === '*') return present;
  const asked = Array.isArray(locale) ? locale : [locale ?? DEFAULT_LOCALE];
  return asked.filter((entry): entry is Locale => isLocale(entry) && present.includes(entry));
}

/** The document as it will be public: words of the targets from drafts, other words as published. */
function candidateDocument(
  { strapi, uid }: PublishScene,
  rows: readonly StoredRow[],
  targets: readonly Locale[],
): PlainDocument {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const drafts = rows.filter((row) => isDraft(row) && targets.includes(localeOf(row)));
  const kept = rows.filter((row) => isPublished(row) && !targets.includes(localeOf(row)));
  const source = drafts.find((row) => localeOf(row) === targets[0]);
  return plainDocument(schema, [...drafts, ...kept], lookup, source);
}

/** What is required of the Chinese words is checked even where only a translation goes out. */
function withDefaultWords(
  { strapi, uid }: PublishScene,
  candidate: PlainDocument,
  rows: readonly StoredRow[],
): PlainDocument {
  const lookup = modelLookup(strapi);
  const drafts = plainDocument(lookup(uid), rows.filter(isDraft), lookup);
  return {
    ...candidate,
    words: { [DEFAULT_LOCALE]: drafts.words[DEFAULT_LOCALE], ...candidate.words },
  };
}

/** Writes the publication facts to draft and published rows of every locale and to the record. */
async function stamp(
  scene: PublishScene,
  candidate: PlainDocument,
  before: Publication | undefined,
  correction: Correction | undefined,
): Promise<void> {
  const { strapi, uid, documentId } = scene;
  const lookup = modelLookup(strapi);
  const content = publicContent(lookup(uid), candidate, lookup);
  const hash = contentHash(content);
  const publication =
    before && before.contentHash === hash
      ? before
      : await recordPublication(
          strapi,
          {
            ...{ uid, documentId, content, correction, contentHash: hash },
            revision: before ? before.revision + (correction ? 1 : 0) : 1,
            at: publicationInstant(),
          },
          before,
        );
  const rows = rowsOf(strapi, uid);
  const approved = await approvedByRole(strapi, { contentType: uid, documentId });
  await rows.updateMany({
    where: { documentId },
    data: {
      ...(approved !== undefined && { approvedByRole: approved }),
      revision: publication.revision,
      publicSince: publication.publicSince,
      contentHash: hash,
      correctionSource: null,
    },
  });
  for (const locale of LOCALES) {
    const corrections = publication.corrections.map((entry) => correctionInLocale(entry, locale));
    await rows.updateMany({ where: { documentId, locale }, data: { corrections } });
  }
}

/** A correction that moves later figures corrects the later documents too, in the same transaction. */
async function publishFollowers(
  scene: PublishScene,
  before: Publication,
  candidate: PlainDocument,
  correction: Correction,
): Promise<void> {
  const { strapi, uid } = scene;
  const followers = (await scene.rules.followers?.(before.content, candidate, scene)) ?? [];
  for (const follower of followers) {
    const rows = await loadRows(strapi, uid, follower.documentId);
    if (hasUnpublishedChanges(scene, rows)) {
      throw refuse(strapi, 'FOLLOWER_HAS_CHANGES', [
        {
          code: 'FOLLOWER_HAS_CHANGES',
          severity: 'error',
          path: [],
          params: { title: titleOf(scene, rows) },
        },
      ]);
    }
    const locales = rows.filter(isPublished).map(localeOf);
    for (const locale of locales) {
      const reason = correction.reasons[locale] ?? Object.values(correction.reasons)[0];
      await strapi.documents(uid).update({
        documentId: follower.documentId,
        locale,
        data: { ...follower.rebase, correctionReason: reason } as never,
      });
    }
    const published = await strapi
      .documents(uid)
      .publish({ documentId: follower.documentId, locale: [...locales] });
    if (published.entries.length === 0) throw refuse(strapi, 'NOTHING_TO_PUBLISH', []);
  }
}

/** What the document is called in the language of whoever asked, else in Chinese. */
function titleOf({ strapi }: PublishScene, rows: readonly StoredRow[]): string {
  const own = rows.find((row) => localeOf(row) === readerLocale(strapi));
  return text((own ?? sourceRow(rows))?.['title']);
}

function hasUnpublishedChanges({ strapi, uid }: PublishScene, rows: readonly StoredRow[]): boolean {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const published = rows.filter(isPublished);
  const locales = published.map(localeOf);
  const drafts = rows.filter((row) => isDraft(row) && locales.includes(localeOf(row)));
  const content = (some: readonly StoredRow[]) =>
    publicContent(schema, plainDocument(schema, some, lookup), lookup);
  return !sameContent(content(drafts), content(published));
}

async function freshEntries(
  { strapi, uid, documentId }: PublishScene,
  targets: readonly Locale[],
): Promise<Modules.Documents.AnyDocument[]> {
  const entries = await rowsOf(strapi, uid).findMany({
    where: { documentId, locale: { $in: [...targets] }, publishedAt: { $notNull: true } },
  });
  return entries as Modules.Documents.AnyDocument[];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
