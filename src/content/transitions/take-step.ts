import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { modelLookup } from '../content-types';
import { publishFiles } from '../public-files';
import { ruleRegistry } from '../rule-registry';
import { indexDocument } from '../search/index-document';
import { searchableTypes } from '../search/searchable-types';
import { isComponent, isLink, isLocalized, isOperational } from '../schema';
import type { PlainRow, StoredRow } from '../row';
import { staffRefusal } from '../staff-messages';
import { inTurn } from '../type-lock';
import { tellingChanges } from '../announcements/telling-changes';
import { readAnswers } from './answers';
import { appendStep, type TakenStep } from './history';
import { take, type Answers, type Step } from './machine';
import { MAX_REASON, stepRefusals } from './refusals';
import { transitionRegistry } from './registry';
import { readStepped, sceneOf, type Stepped } from './subject';

/** One step that somebody wants to take. */
export interface StepRequest {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly step: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  /** When it is taken, as ISO 8601. */
  readonly at: string;
  /** The admin user; null for what no person does: the seed, a job. */
  readonly by: number | null;
  /** The state that whoever asks has seen; a document that moved meanwhile stays as it is. */
  readonly from?: string;
}

/**
 * Takes one step of a document: the state and what changes with it, in the draft and the published
 * row of every locale, the entry in the history and the search index commit together or not at all.
 * No other write of the type is under way meanwhile, so two taps of one button are one step.
 *
 * @throws 400 or 409 saying why not and which steps are open; 404 where there is no such document
 */
export async function takeStep(strapi: Core.Strapi, request: StepRequest): Promise<TakenStep> {
  return inTurn(strapi, request.uid, async () => {
    const bound = transitionRegistry.get(request.uid);
    const stepped = bound && (await readStepped(strapi, bound, request));
    if (!stepped) throw staffRefusal(strapi, 'TRANSITION_NOT_FOUND');
    const reason = (request.reason ?? '').trim();
    const answers = judged(strapi, stepped, { ...request, reason });
    const at = new Date(request.at).toISOString();
    const scene = await sceneOf(strapi, stepped, { at, by: request.by });
    const outcome = take(
      stepped.bound.machine,
      request.step,
      stepped.state,
      scene(answers, reason),
    );
    const refusals = stepRefusals(strapi, stepped);
    if (outcome.kind === 'unknownStep') throw refusals.unknownStep(request.step);
    if (outcome.kind === 'wrongState') throw refusals.wrongState(request.step);
    if (outcome.kind === 'blocked') throw refusals.blocked(outcome.issues);
    const taken = {
      ...{ step: request.step, from: stepped.state, to: outcome.to, at, by: request.by },
      ...{ reason, answers },
    };
    const { uid, documentId } = request;
    await tellingChanges({ strapi, uid, documentIds: [documentId] }, () =>
      write(strapi, stepped, { ...outcome.changes, state: outcome.to }),
    );
    await inUnitOfWork(strapi, (unit) => appendStep(unit, stepped, taken));
    return taken;
  });
}

/** What was answered, where the step can be taken from the state at all. @throws where it cannot */
function judged(strapi: Core.Strapi, stepped: Stepped, request: StepRequest): Answers {
  const refusals = stepRefusals(strapi, stepped);
  const step = stepped.bound.machine.steps.find(({ name }) => name === request.step);
  if (!step) throw refusals.unknownStep(request.step);
  if (request.from !== undefined && request.from !== stepped.state) throw refusals.movedMeanwhile();
  if (!step.from.includes(stepped.state)) throw refusals.wrongState(step.name);
  if (!isReason(step, request.reason ?? '')) throw refusals.reasonNeeded(step.name);
  const read = readAnswers(step.asks, request.answers ?? {});
  if (read.kind === 'refused') throw refusals.answers(step.name, read.problems);
  return read.answers;
}

function isReason({ reason }: Pick<Step<string, never, never>, 'reason'>, said: string): boolean {
  const length = [...said].length;
  return length <= MAX_REASON && (reason === 'optional' || length > 0);
}

/**
 * Rows keep their `updatedAt`: by it Strapi tells a draft that waits for publication from one that
 * does not, and a step changes nothing about that.
 */
async function write(strapi: Core.Strapi, stepped: Stepped, changes: PlainRow): Promise<void> {
  const { uid, documentId, rows } = stepped;
  assertWritable(strapi, uid, changes);
  const rules = ruleRegistry.get(uid);
  const withheld = (row: StoredRow) => (rules?.withheldFiles?.(row) ?? []).join();
  for (const row of rows) {
    const data = { ...changes, updatedAt: row.updatedAt };
    await rowsOf(strapi, uid).updateMany({ where: { id: row.id }, data });
  }
  // Only then: what the media library holds meanwhile is public after a publication alone.
  const isOtherFile = rows.some((row) => withheld(row) !== withheld({ ...row, ...changes }));
  if (rules && isOtherFile) await publishFiles({ strapi, uid, documentId, rules });
  const isSearched = searchableTypes(strapi).some((schema) => schema.uid === uid);
  if (isSearched) await indexDocument(strapi, uid, documentId);
}

/** What is stated to the public is corrected, never moved along: a step writes how far things are. */
function assertWritable(strapi: Core.Strapi, uid: string, changes: PlainRow): void {
  const { attributes } = modelLookup(strapi)(uid);
  for (const name of Object.keys(changes)) {
    const attribute = attributes[name];
    const isOwn = attribute !== undefined && isOperational(attribute) && !isLocalized(attribute);
    if (isOwn && !isComponent(attribute) && !isLink(attribute)) continue;
    throw new Error(`A step of ${uid} writes ${name}, which is not a shared operational value`);
  }
}
