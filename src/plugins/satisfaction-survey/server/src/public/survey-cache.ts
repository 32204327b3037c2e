import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { defaultLocaleOf, localesOf } from '../content/questionnaire';
import { findRun, runsToFind, type StoredRun } from '../store/run-store';
import { revisionsOf, type StoredRevision } from '../store/revision-store';
import { publishedSince, publishedSnapshot } from '../store/snapshot-store';

/** A survey as the public endpoints see it; older than half a second it is read anew. */
export interface SeenSurvey {
  readonly run: StoredRun;
  readonly present: StoredRevision;
  /** By number. */
  readonly revisions: ReadonlyMap<number, StoredRevision>;
  readonly hasResults: boolean;
}

const FRESH_MS = 500;
const MOST_KEPT = 500;

interface Kept {
  readonly at: number;
  readonly survey: Promise<SeenSurvey | null>;
}

const memories = new WeakMap<Core.Strapi, Map<string, Kept>>();

function memoryOf(strapi: Core.Strapi): Map<string, Kept> {
  const known = memories.get(strapi) ?? new Map<string, Kept>();
  memories.set(strapi, known);
  return known;
}

const lists = new WeakMap<Core.Strapi, { readonly at: number; readonly list: Promise<SeenList> }>();

type Listener = () => void;

const listeners = new WeakMap<Core.Strapi, Listener[]>();

/** Calls whenever what the public endpoints say of a survey may be different in this process. */
export function onSurveyChange(strapi: Core.Strapi, listener: Listener): void {
  listeners.set(strapi, [...(listeners.get(strapi) ?? []), listener]);
}

/**
 * Forgets what was seen of a survey, in this process at once; others see the change within half a
 * second.
 */
export function forgetSurvey(strapi: Core.Strapi, slug: string): void {
  memoryOf(strapi).delete(slug);
  lists.delete(strapi);
  for (const listener of listeners.get(strapi) ?? []) listener();
}

/** A survey that may be listed, depending on the instant. */
export interface ListableSurvey {
  readonly run: StoredRun;
  readonly resultsAt: string | null;
}

/** All of them, the newest first, and the languages in which they can be asked for. */
export interface SeenList {
  readonly surveys: readonly ListableSurvey[];
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/** What can be listed; older than half a second it is read anew. */
export function seeSurveys(strapi: Core.Strapi): Promise<SeenList> {
  const kept = lists.get(strapi);
  const now = performance.now();
  if (kept !== undefined && now - kept.at < FRESH_MS) return kept.list;
  const list = readList(strapi);
  lists.set(strapi, { at: now, list });
  list.catch(() => lists.delete(strapi));
  return list;
}

async function readList(strapi: Core.Strapi): Promise<SeenList> {
  const surveys = await inUnitOfWork(strapi, async (unit) => {
    const since = await publishedSince(unit);
    const runs = await runsToFind(unit);
    return runs.map((run) => ({ run, resultsAt: since.get(run.id) ?? null }));
  });
  const [locales, defaultLocale] = await Promise.all([localesOf(strapi), defaultLocaleOf(strapi)]);
  return { surveys, locales, defaultLocale };
}

/** The survey under an address; null where there is none, or nothing was ever asked. */
export function seeSurvey(strapi: Core.Strapi, slug: string): Promise<SeenSurvey | null> {
  const memory = memoryOf(strapi);
  const kept = memory.get(slug);
  const now = performance.now();
  if (kept !== undefined && now - kept.at < FRESH_MS) return kept.survey;
  // Addresses that are guessed do not fill the memory.
  if (memory.size >= MOST_KEPT) memory.clear();
  const survey = readSurvey(strapi, slug);
  memory.set(slug, { at: now, survey });
  survey.catch(() => memory.delete(slug));
  return survey;
}

const definitions = new WeakMap<Core.Strapi, Map<string, readonly StoredRevision[]>>();

async function readSurvey(strapi: Core.Strapi, slug: string): Promise<SeenSurvey | null> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await findRun(unit, { slug });
    if (run === null || run.revision === null) return null;
    const known = definitions.get(strapi) ?? new Map<string, readonly StoredRevision[]>();
    definitions.set(strapi, known);
    // Revisions do not change but by a new one, whose id the run names.
    const name = `${run.id}.${run.revision}`;
    const all = known.get(name) ?? (await revisionsOf(unit, run.id));
    if (known.size >= MOST_KEPT) known.clear();
    known.set(name, all);
    const present = all.find(({ id }) => id === run.revision);
    if (present === undefined) return null;
    const snapshot = await publishedSnapshot(unit, run.id);
    const revisions = new Map(all.map((revision) => [revision.number, revision]));
    return { run, present, revisions, hasResults: snapshot !== null };
  });
}
