import type { Core } from '@strapi/strapi';

import type { PublicResults, ResultQuote } from '../../../contracts/public/results';
import type { Words } from '../../../domain/definition/words';
import { digest } from '../../../../../shared/strapi/digest';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import { rowsOf, textOf, type Row } from '../../../../../shared/strapi/rows';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { RESULT_UID } from '../content-types';
import type { ToldResults } from '../domain/results/told-results';
import { disclosureOf } from '../domain/withholding/disclosure-control';
import { forgetSurvey } from '../public/survey-cache';
import { editorRefusal } from '../refusals';
import { appendEvent } from '../store/event-store';
import { findRun, lockRun, type StoredRun } from '../store/run-store';
import {
  findSnapshot,
  publishedFacts,
  publishedSnapshot,
  readFacts,
  updateSnapshot,
  type StoredSnapshot,
} from '../store/snapshot-store';
import { defaultLocaleOf } from './questionnaire';

interface At {
  /** Of the document that carries the words of the results. */
  readonly documentId: string;
  readonly now: Date;
}

/**
 * Makes results public, in the transaction in which their document is published: what was frozen and
 * nothing else. What was prepared before other results came out is compared with those anew.
 *
 * @throws SURVEY_SNAPSHOT_STALE; SURVEY_SNAPSHOT_CONFLICT for a document that is not what was prepared
 */
export async function publishSnapshot(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { documentId, now }: At,
): Promise<void> {
  const { run, snapshot } = await snapshotAt(unit, documentId);
  const rows = await rowsOf(strapi, RESULT_UID).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
  });
  if (!rows.every((row) => isOf(row, snapshot))) throw editorRefusal('SURVEY_SNAPSHOT_CONFLICT');
  const words = await wordsOf(strapi, rows);
  if (snapshot.state === 'published') {
    await updateSnapshot(unit, snapshot.id, { told: toldWith(snapshot, words) });
    unit.onCommit(() => forgetSurvey(strapi, run.slug));
    return;
  }
  if (snapshot.state !== 'prepared') throw editorRefusal('SURVEY_SNAPSHOT_CONFLICT');
  await assertStillSafe(unit, snapshot);
  const before = await publishedSnapshot(unit, run.id);
  if (before !== null) await updateSnapshot(unit, before.id, { state: 'replaced' });
  const publishedAt = now.toISOString();
  await updateSnapshot(unit, snapshot.id, {
    ...{ state: 'published', publishedAt },
    told: toldWith({ ...snapshot, publishedAt }, words),
  });
  unit.onCommit(() => forgetSurvey(strapi, run.slug));
  await note(strapi, unit, { run, snapshot, name: 'resultsPublished', at: publishedAt });
}

/** Takes results back, when their document is taken down. What was public stays compared with. */
export async function withdrawSnapshot(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { documentId, now }: At,
): Promise<void> {
  const rows = await rowsOf(strapi, RESULT_UID).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
  });
  const known = await findSnapshot(unit, { document_id: documentId });
  // One language less is not the end, and what nobody saw cannot be taken back.
  if (rows.length > 0 || known?.state !== 'published') return;
  const { run, snapshot } = await snapshotAt(unit, documentId);
  await updateSnapshot(unit, snapshot.id, { state: 'withdrawn' });
  unit.onCommit(() => forgetSurvey(strapi, run.slug));
  const at = now.toISOString();
  await note(strapi, unit, { run, snapshot, name: 'resultsWithdrawn', at });
}

async function snapshotAt(
  unit: UnitOfWork,
  documentId: string,
): Promise<{ readonly run: StoredRun; readonly snapshot: StoredSnapshot }> {
  const found = await findSnapshot(unit, { document_id: documentId });
  const run = found === null ? null : await lockRun(unit, found.surveyId);
  // Read again: whoever was faster has changed it before the lock.
  const snapshot = await findSnapshot(unit, { document_id: documentId });
  if (run === null || snapshot === null) throw editorRefusal('SURVEY_SNAPSHOT_UNKNOWN');
  return { run, snapshot };
}

function isOf(row: Row, { number, hash }: StoredSnapshot): boolean {
  return row['number'] === number && textOf(row, 'snapshotHash') === hash;
}

async function assertStillSafe(unit: UnitOfWork, snapshot: StoredSnapshot): Promise<void> {
  const { definition, tally, withholding } = await readFacts(unit, snapshot.id);
  const earlier = await publishedFacts(unit, snapshot.surveyId);
  const k = (await findRun(unit, { id: snapshot.surveyId }))?.smallestCell ?? snapshot.smallestCell;
  const now = disclosureOf({ definition, tally, earlier, k });
  const isSame = now.obstacles.length === 0 && digest(now.withholding) === digest(withholding);
  if (!isSame) throw editorRefusal('SURVEY_SNAPSHOT_STALE');
}

interface ResultWords {
  readonly summary: Words;
  readonly quotes: readonly ResultQuote[];
}

async function wordsOf(strapi: Core.Strapi, rows: readonly Row[]): Promise<ResultWords> {
  const defaultLocale = await defaultLocaleOf(strapi);
  const said = rows
    .map((row): [string, string] => [
      textOf(row, 'locale') || defaultLocale,
      textOf(row, 'summary'),
    ])
    .filter(([, text]) => text.trim() !== '');
  const own = rows.find((row) => textOf(row, 'locale') === defaultLocale) ?? rows[0];
  const quotes: unknown = own?.['quotes'];
  return {
    summary: Object.fromEntries(said),
    quotes: Array.isArray(quotes) ? (quotes as readonly ResultQuote[]) : [],
  };
}

/** The counts are those that were frozen; the words are those that were published. */
function toldWith({ told, publishedAt }: StoredSnapshot, words: ResultWords): string {
  const frozen = JSON.parse(told) as ToldResults & Pick<PublicResults, 'slug' | 'number'>;
  return JSON.stringify({ ...frozen, publishedAt, ...words });
}

async function note(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  event: {
    readonly run: StoredRun;
    readonly snapshot: StoredSnapshot;
    readonly name: 'resultsPublished' | 'resultsWithdrawn';
    readonly at: string;
  },
): Promise<void> {
  const { run, snapshot, name, at } = event;
  const by = signedInAdmin(strapi)?.id ?? null;
  const details = { number: snapshot.number };
  await appendEvent(unit, run.id, { at, name, by, reason: null, details });
}
