import type { Core } from '@strapi/strapi';

import { checkAnswers } from '../../../domain/answer/check-answers';
import type { Answers } from '../../../domain/answer/answer';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import { otherKey } from '../../../domain/answer/answer';
import { appKeys } from '../../../../../shared/strapi/app-keys';
import { digest } from '../../../../../shared/strapi/digest';
import { putMessages } from '../../../../../shared/strapi/outbox';
import { receiptHash, receiptOf, sha256 } from '../../../../../shared/strapi/receipt';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { admissionOf } from '../domain/lifecycle/admission';
import { isFull } from '../domain/lifecycle/run';
import { countResponse } from '../domain/results/count-response';
import { EMPTY, plus, type Tally } from '../domain/results/tally';
import { flagsOf } from '../domain/submission/flags';
import { hourOf } from '../domain/submission/hour';
import { decide, type Arrival } from '../domain/submission/submission-decision';
import { tokenHash } from '../protection/invitation';
import { forgetSurvey } from '../public/survey-cache';
import { addToCounters, addToHours } from '../store/counter-store';
import { useChallenge } from '../store/proof-store';
import {
  insertResponses,
  insertTexts,
  knownSubmissions,
  type StoredResponse,
  type StoredText,
} from '../store/response-store';
import { revisionsOf, type StoredRevision } from '../store/revision-store';
import { addTaken, lockRun, type StoredRun } from '../store/run-store';
import { spendTokens, tokenStates } from '../store/token-store';
import { OUTBOX } from '../tables';
import type { Sending } from './submission';
import type { Outcome } from './writer';

type Fresh = Omit<StoredResponse, 'id'>;

/** Stores what came for several surveys; outcomes in the order of the sendings. */
export async function acceptAll(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  sendings: readonly Sending[],
): Promise<readonly Outcome[]> {
  const outcomes = new Map<Sending, Outcome>();
  const surveys = new Set(sendings.map(({ survey }) => survey.run.id));
  // In one order in all processes, so that none waits for another that waits for it.
  for (const id of [...surveys].sort((one, other) => one - other)) {
    const own = sendings.filter(({ survey }) => survey.run.id === id);
    const book = await openBook(strapi, unit, { id, sendings: own });
    for (const sending of own) outcomes.set(sending, await acceptOne(book, sending));
    await closeBook(book);
  }
  return sendings.flatMap((sending) => outcomes.get(sending) ?? []);
}

/** A survey while its new responses are entered. */
interface Book {
  readonly strapi: Core.Strapi;
  readonly unit: UnitOfWork;
  run: StoredRun;
  /** By number. */
  readonly revisions: ReadonlyMap<number, StoredRevision>;
  readonly known: Map<string, Fresh>;
  readonly tokens: Map<string, 'fresh' | 'spent'>;
  readonly entered: Fresh[];
  readonly spent: string[];
  /** By id of the revision. */
  readonly tallies: Map<number, Tally>;
  readonly definitions: Map<number, Definition>;
}

async function openBook(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { id, sendings }: { readonly id: number; readonly sendings: readonly Sending[] },
): Promise<Book> {
  const run = await lockRun(unit, id);
  if (run === null) throw new Error(`Survey ${id} is gone`);
  const hashes = sendings.map(({ key }) => sha256(key));
  const tokens = sendings.flatMap(({ token }) => (token === null ? [] : (tokenHash(token) ?? [])));
  const seen = sendings[0]?.survey;
  // What the public endpoints remember may be a second old; a new revision counts from now on.
  const isPresent = seen !== undefined && seen.present.id === run.revision;
  const revisions = isPresent ? [...seen.revisions.values()] : await revisionsOf(unit, id);
  return {
    ...{ strapi, unit, run, entered: [], spent: [], tallies: new Map(), definitions: new Map() },
    revisions: new Map(revisions.map((revision) => [revision.number, revision])),
    known: new Map(await knownSubmissions(unit, id, hashes)),
    tokens: new Map(await tokenStates(unit, id, run.access === 'token' ? tokens : [])),
  };
}

async function acceptOne(book: Book, sending: Sending): Promise<Outcome> {
  const { strapi, run, known } = book;
  const submissionHash = sha256(sending.key);
  const before = known.get(submissionHash) ?? null;
  const checked = checkedAnswers(book, sending);
  const payloadHash = payloadHashOf(sending.revision, checked);
  const { startedAt, now, channel, start } = sending;
  const arrival: Arrival = {
    ...{ payloadHash, known: before, checked, now, start },
    admission: admissionOf(run, { startedAt, now, channel }),
    revision: revisionOf(book, sending),
    token: tokenOf(book, sending.token),
    isProofUsed: false,
  };
  const decision = decide(arrival);
  if (decision.kind === 'refuse') return { ...decision, kind: 'refused' };
  if (decision.kind === 'repeat') return repeated(strapi, sending.key, before);
  const revision = book.revisions.get(sending.revision);
  if (revision === undefined) throw new Error('Accepted answers to no revision');
  // Only now, so that work is used up by what is stored and by nothing else.
  if (sending.proof !== null) {
    const { challenge, expiresAt } = sending.proof;
    const isFresh = await useChallenge(book.unit, challenge, expiresAt);
    if (!isFresh) return { kind: 'refused', code: 'SURVEY_PROOF_NEEDED' };
  }
  const [appKey] = appKeys(strapi);
  const receipt = receiptOf({ submissionKey: sending.key, purpose: PURPOSE }, appKey);
  const response: Fresh = {
    ...{ surveyId: run.id, revisionId: revision.id, submissionHash, payloadHash },
    ...{ receiptHash: receiptHash(receipt) ?? '', answers: decision.answers },
    ...{ locale: sending.locale, channel, hour: hourOf(now) },
    ...{ standing: decision.standing, isLate: decision.isLate },
    flags: flagsOf(revision.definition, decision.answers, {
      ...{ isHoneypotFilled: sending.isHoneypotFilled, hasWaited: sending.hasWaited },
      seconds: (now.getTime() - startedAt.getTime()) / 1000,
    }),
  };
  enter(book, response, { definition: revision.definition, token: sending.token });
  return { kind: 'taken', receipt, isNew: true, isLate: decision.isLate };
}

const PURPOSE = 'survey receipts';

function enter(
  book: Book,
  response: Fresh,
  { definition, token }: { readonly definition: Definition; readonly token: string | null },
): void {
  const { revisionId } = response;
  book.entered.push(response);
  book.known.set(response.submissionHash, response);
  book.run = { ...book.run, taken: book.run.taken + 1 };
  book.definitions.set(revisionId, definition);
  const tally = book.tallies.get(revisionId) ?? EMPTY;
  book.tallies.set(revisionId, plus(tally, countResponse(definition, response)));
  const hash = token === null || book.run.access !== 'token' ? null : tokenHash(token);
  if (hash === null) return;
  book.tokens.set(hash, 'spent');
  book.spent.push(hash);
}

async function closeBook(book: Book): Promise<void> {
  const { strapi, unit, run, entered } = book;
  if (entered.length === 0) return;
  const ids = await insertResponses(unit, entered);
  const texts = entered.flatMap((response) =>
    textsOf(response, {
      definition: book.definitions.get(response.revisionId),
      id: ids.get(response.submissionHash),
    }),
  );
  await insertTexts(unit, texts);
  for (const [revisionId, tally] of [...book.tallies].sort(([one], [other]) => one - other)) {
    await addToCounters(unit, revisionId, tally);
  }
  const hours = new Map<string, number>();
  for (const { hour } of entered) hours.set(hour, (hours.get(hour) ?? 0) + 1);
  await addToHours(unit, run.id, hours);
  await spendTokens(unit, run.id, book.spent);
  await addTaken(unit, run.id, entered.length);
  if (isFull(run)) unit.onCommit(() => forgetSurvey(strapi, run.slug));
  await announce(book, [...hours.keys()]);
}

/** One message an hour says that something came: who listens learns neither what nor how much. */
async function announce({ unit, run }: Book, hours: readonly string[]): Promise<void> {
  const messages = hours.map((hour) => ({
    topic: 'responses',
    body: { survey: run.slug, hour },
    messageId: `responses-${run.id}-${hour.slice(0, 13)}`,
  }));
  await putMessages(unit, OUTBOX, messages, new Date(hours.at(-1) ?? 0));
}

function checkedAnswers({ revisions }: Book, { revision, answers }: Sending): Arrival['checked'] {
  const definition = revisions.get(revision)?.definition;
  return definition === undefined ? { issues: [] } : checkAnswers(definition, answers);
}

/** What makes two submissions the same: the answers as they are kept. None that cannot be kept are. */
function payloadHashOf(revision: number, checked: Arrival['checked']): string {
  return 'answers' in checked ? digest({ revision, answers: checked.answers }) : '';
}

function revisionOf({ revisions }: Book, { revision }: Sending): Arrival['revision'] {
  const stored = revisions.get(revision);
  if (stored === undefined) return 'unknown';
  return stored.takenUntil === null ? 'present' : { until: stored.takenUntil };
}

function tokenOf({ run, tokens }: Book, token: string | null): Arrival['token'] {
  if (run.access !== 'token' && run.access !== 'onSite') return null;
  if (token === null || token.trim() === '') return 'missing';
  const hash = tokenHash(token);
  if (hash === null) return 'unknown';
  if (run.access === 'onSite') {
    return run.onSiteCode !== null && tokenHash(run.onSiteCode) === hash ? 'fresh' : 'unknown';
  }
  return tokens.get(hash) ?? 'unknown';
}

/** The receipt of the first time, by whichever key of the server it was made. */
function repeated(strapi: Core.Strapi, key: string, before: Fresh | null): Outcome {
  const receipt = appKeys(strapi)
    .map((appKey) => receiptOf({ submissionKey: key, purpose: PURPOSE }, appKey))
    .find((one) => receiptHash(one) === before?.receiptHash);
  if (before === null || receipt === undefined) {
    return { kind: 'refused', code: 'SURVEY_KEY_CONFLICT' };
  }
  return { kind: 'taken', receipt, isNew: false, isLate: before.isLate };
}

/** Answers in people's own words, to be read one by one. */
function textsOf(
  { surveyId, answers, receiptHash: hash }: Fresh,
  of: { readonly definition: Definition | undefined; readonly id: number | undefined },
): readonly StoredText[] {
  const { definition, id } = of;
  if (definition === undefined || id === undefined) return [];
  const shuffle = hash.slice(0, 12);
  return questionsOf(definition).flatMap(({ code, type }) => {
    const key = type === 'shortText' || type === 'longText' ? code : otherKey(code);
    const text = textIn(answers, key);
    return text === null ? [] : [{ surveyId, responseId: id, question: key, text, shuffle }];
  });
}

function textIn(answers: Answers, key: string): string | null {
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return typeof value === 'string' ? value : null;
}
