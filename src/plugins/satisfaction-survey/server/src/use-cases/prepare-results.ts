import type { Core } from '@strapi/strapi';

import type { PublicResults, ResultQuote } from '../../../contracts/public/results';
import type { Words } from '../../../domain/definition/words';
import { digest } from '../../../../../shared/strapi/digest';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { defaultLocaleOf, localesOf } from '../content/questionnaire';
import { atInstant } from '../clock';
import { RESULT_UID } from '../content-types';
import { personalKinds } from '../domain/privacy/personal-data';
import { toldResults } from '../domain/results/told-results';
import { mergedDefinition } from '../domain/revision/merged-definition';
import { hourOf } from '../domain/submission/hour';
import { disclosureOf, type Disclosure } from '../domain/withholding/disclosure-control';
import { editorRefusal } from '../refusals';
import { readMergedCounters } from '../store/counter-store';
import { appendEvent } from '../store/event-store';
import { revisionsOf } from '../store/revision-store';
import {
  insertSnapshot,
  publishedFacts,
  snapshotsOf,
  updateSnapshot,
  type FrozenFacts,
} from '../store/snapshot-store';
import type { StoredRun } from '../store/run-store';
import { countInvited } from '../store/token-store';
import type { Actor } from './actor';
import { lockedRun, runAtHand } from './run-at-hand';

/** What editors say to the results. */
export interface ResultWords {
  readonly summary: Words;
  readonly quotes: readonly ResultQuote[];
}

/** Results as they would be public now. */
export interface Prepared {
  readonly results: PublicResults;
  readonly facts: FrozenFacts;
  readonly disclosure: Disclosure;
  readonly smallestCell: number;
}

/** Exactly what the public would see; nothing is stored. */
export async function previewResults(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, words }: { readonly documentId: string; readonly words: ResultWords },
): Promise<Prepared> {
  return inUnitOfWork(strapi, async (unit) =>
    prepared(unit, await runAtHand(unit, documentId), { words, now: actor.now }),
  );
}

async function prepared(
  unit: UnitOfWork,
  run: StoredRun,
  { words, now }: { readonly words: ResultWords; readonly now: Date },
): Promise<Prepared> {
  const revisions = await revisionsOf(unit, run.id);
  if (revisions.length === 0) throw editorRefusal('SURVEY_STEP_UNPUBLISHED');
  const definition = mergedDefinition(revisions.map((revision) => revision.definition));
  const tally = await readMergedCounters(
    unit,
    revisions.map(({ id }) => id),
  );
  const k = run.smallestCell;
  const earlier = await publishedFacts(unit, run.id);
  const disclosure = disclosureOf({ definition, tally, earlier, k });
  const { withholding } = disclosure;
  const invited = await countInvited(unit, run);
  const told = toldResults({ definition, tally, withholding, invited });
  const snapshots = await snapshotsOf(unit, run.id);
  const results: PublicResults = {
    ...{ slug: run.slug, number: (snapshots[0]?.number ?? 0) + 1, publishedAt: now.toISOString() },
    ...{ countedUpTo: hourOf(now), smallestCell: k, ...told, ...words },
  };
  return { results, facts: { definition, tally, withholding }, disclosure, smallestCell: k };
}

/**
 * Freezes results and makes them public, which an approval may stop: they stay prepared then, and go
 * out with their document once it is approved.
 *
 * @throws SURVEY_RESULTS_TOO_FEW, SURVEY_RESULTS_TOO_FEW_NEW, SURVEY_RESULTS_PRIVATE
 * @returns the number of the publication
 */
export async function publishResults(
  strapi: Core.Strapi,
  actor: Actor,
  asked: AskedResults,
): Promise<number> {
  const { number, resultId } = await freezeResults(strapi, actor, asked);
  await releaseResults(strapi, actor, resultId);
  return number;
}

/** Makes results public that were frozen, once whoever has to approve has approved. */
export async function releaseResults(
  strapi: Core.Strapi,
  actor: Actor,
  resultId: string,
): Promise<void> {
  await atInstant(actor.now, () =>
    strapi.documents(RESULT_UID as never).publish({ documentId: resultId, locale: '*' }),
  );
}

export interface AskedResults {
  readonly documentId: string;
  readonly words: ResultWords;
}

/** Freezes results, and makes the document with which they go out. @throws as `publishResults` */
export async function freezeResults(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, words }: AskedResults,
): Promise<{ readonly number: number; readonly resultId: string }> {
  const kinds = personalKinds([
    ...Object.values(words.summary),
    ...words.quotes.flatMap(({ text }) => Object.values(text)),
  ]);
  if (kinds.length > 0) throw editorRefusal('SURVEY_RESULTS_PRIVATE', { kinds: kinds.join(', ') });
  return inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const { results, facts, disclosure, smallestCell } = await prepared(unit, run, {
      ...{ words, now: actor.now },
    });
    const [obstacle] = disclosure.obstacles;
    if (obstacle !== undefined) throw editorRefusal(OBSTACLES[obstacle], { k: smallestCell });
    const { publishedAt: _unknownYet, quotes: _quotes, summary: _summary, ...frozen } = results;
    const hash = digest(frozen);
    const { number, counted } = results;
    const id = await insertSnapshot(
      unit,
      {
        ...{ surveyId: run.id, number, hash, counted, smallestCell, told: JSON.stringify(frozen) },
        ...{ madeAt: actor.now.toISOString(), madeBy: actor.id },
      },
      facts,
    );
    const document = { slug: run.slug, number, hash, words };
    const resultId = await createResultDocument(strapi, document);
    await updateSnapshot(unit, id, { documentId: resultId });
    const at = actor.now.toISOString();
    const event = { at, name: 'resultsPrepared' as const, by: actor.id, reason: null };
    await appendEvent(unit, run.id, { ...event, details: { number } });
    return { number, resultId };
  });
}

const OBSTACLES = {
  tooFew: 'SURVEY_RESULTS_TOO_FEW',
  tooFewNew: 'SURVEY_RESULTS_TOO_FEW_NEW',
} as const;

interface Documents {
  create(params: object): Promise<{ readonly documentId: string }>;
  update(params: object): Promise<unknown>;
}

/** The document that carries the words, one row a language in which something is said. */
async function createResultDocument(
  strapi: Core.Strapi,
  result: {
    readonly slug: string;
    readonly number: number;
    readonly hash: string;
    readonly words: ResultWords;
  },
): Promise<string> {
  const { slug, number, hash, words } = result;
  const documents = strapi.documents(RESULT_UID as never) as unknown as Documents;
  const defaultLocale = await defaultLocaleOf(strapi);
  const shared = { surveySlug: slug, number, snapshotHash: hash, quotes: words.quotes };
  const { documentId } = await documents.create({
    locale: defaultLocale,
    data: { ...shared, summary: words.summary[defaultLocale] ?? '' },
  });
  for (const locale of await localesOf(strapi)) {
    const summary = words.summary[locale];
    if (locale === defaultLocale || summary === undefined) continue;
    await documents.update({ documentId, locale, data: { ...shared, summary } });
  }
  return documentId;
}
