import type { SubmissionChannel } from '../../../contracts/public/submission';
import type { Answers } from '../../../domain/answer/answer';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Standing } from '../domain/results/count-response';
import type { Flag } from '../domain/submission/flags';
import { RESPONSES, TEXTS } from '../tables';
import type { StoredRun } from './run-store';

export interface StoredResponse {
  readonly id: number;
  readonly surveyId: number;
  readonly revisionId: number;
  readonly submissionHash: string;
  readonly payloadHash: string;
  readonly receiptHash: string;
  readonly answers: Answers;
  readonly locale: string;
  readonly channel: SubmissionChannel;
  readonly hour: string;
  readonly standing: Standing;
  readonly isLate: boolean;
  readonly flags: readonly Flag[];
}

export interface ResponseRow {
  readonly id: number;
  readonly survey_id: number;
  readonly revision_id: number;
  readonly submission_hash: string;
  readonly payload_hash: string;
  readonly receipt_hash: string;
  readonly answers: string;
  readonly locale: string;
  readonly channel: SubmissionChannel;
  readonly hour: string;
  readonly standing: Standing;
  readonly is_late: boolean | number;
  readonly flags: string;
}

export function responseOf(row: ResponseRow): StoredResponse {
  return {
    ...{ id: row.id, surveyId: row.survey_id, revisionId: row.revision_id },
    ...{ submissionHash: row.submission_hash, payloadHash: row.payload_hash },
    receiptHash: row.receipt_hash,
    answers: JSON.parse(row.answers) as Answers,
    ...{ locale: row.locale, channel: row.channel, hour: row.hour, standing: row.standing },
    isLate: Boolean(row.is_late),
    flags: JSON.parse(row.flags) as readonly Flag[],
  };
}

/** What is known of keys that were used. */
export async function knownSubmissions(
  unit: UnitOfWork,
  surveyId: number,
  submissionHashes: readonly string[],
): Promise<ReadonlyMap<string, StoredResponse>> {
  const rows = (await unit
    .table(RESPONSES)
    .where({ survey_id: surveyId })
    .whereIn('submission_hash', submissionHashes)
    .select('*')) as ResponseRow[];
  return new Map(rows.map((row) => [row.submission_hash, responseOf(row)]));
}

/** Writes responses; their ids by submission hash. */
export async function insertResponses(
  unit: UnitOfWork,
  responses: readonly Omit<StoredResponse, 'id'>[],
): Promise<ReadonlyMap<string, number>> {
  if (responses.length === 0) return new Map();
  const rows: { id: number; submission_hash: string }[] = await unit
    .table(RESPONSES)
    .insert(
      responses.map((one) => ({
        ...{ survey_id: one.surveyId, revision_id: one.revisionId },
        ...{ submission_hash: one.submissionHash, payload_hash: one.payloadHash },
        ...{ receipt_hash: one.receiptHash, answers: JSON.stringify(one.answers) },
        ...{ locale: one.locale, channel: one.channel, hour: one.hour, standing: one.standing },
        ...{ is_late: one.isLate, flags: JSON.stringify(one.flags) },
        is_flagged: one.flags.length > 0,
      })),
    )
    .returning(['id', 'submission_hash']);
  return new Map(rows.map(({ id, submission_hash: hash }) => [hash, id]));
}

export interface StoredText {
  readonly surveyId: number;
  readonly responseId: number;
  readonly question: string;
  readonly text: string;
  /** Where it stands among the others: not in the order in which they came. */
  readonly shuffle: string;
}

const TEXTS_AT_ONCE = 200;

export async function insertTexts(unit: UnitOfWork, texts: readonly StoredText[]): Promise<void> {
  const rows = texts.map(({ surveyId, responseId, question, text, shuffle }) => ({
    ...{ survey_id: surveyId, response_id: responseId, question, text, shuffle },
  }));
  for (let start = 0; start < rows.length; start += TEXTS_AT_ONCE) {
    await unit.table(TEXTS).insert(rows.slice(start, start + TEXTS_AT_ONCE));
  }
}

export async function findResponse(
  unit: UnitOfWork,
  surveyId: number,
  name: { readonly id: number } | { readonly receipt_hash: string },
): Promise<StoredResponse | null> {
  const rows = (await unit
    .table(RESPONSES)
    .where({ survey_id: surveyId, ...name })
    .select('*')) as ResponseRow[];
  return rows[0] === undefined ? null : responseOf(rows[0]);
}

/** Changes how a response counts; false where it did not count so any more. */
export async function changeStanding(
  unit: UnitOfWork,
  id: number,
  { from, to }: { readonly from: Standing; readonly to: Standing },
): Promise<boolean> {
  const count: number = await unit
    .table(RESPONSES)
    .where({ id, standing: from })
    .update({ standing: to });
  return count === 1;
}

export interface ResponseFilter {
  readonly standing?: Standing;
  readonly isFlagged?: boolean;
  readonly isLate?: boolean;
}

/** A page of responses in an order that says nothing of when they came, and how many there are. */
export async function listResponses(
  unit: UnitOfWork,
  { id: surveyId, taken }: Pick<StoredRun, 'id' | 'taken'>,
  asked: ResponseFilter & { readonly offset: number; readonly limit: number },
): Promise<{ readonly responses: readonly StoredResponse[]; readonly total: number }> {
  const { standing, isFlagged, isLate, offset, limit } = asked;
  const matching = () => {
    const query = unit.table(RESPONSES).where({ survey_id: surveyId });
    if (standing !== undefined) void query.where({ standing });
    if (isFlagged !== undefined) void query.where({ is_flagged: isFlagged });
    if (isLate !== undefined) void query.where({ is_late: isLate });
    return query;
  };
  const rows = (await matching()
    .orderBy('receipt_hash')
    .offset(offset)
    .limit(limit)
    .select('*')) as ResponseRow[];
  const isAll = standing === undefined && isFlagged === undefined && isLate === undefined;
  // Counting a million of them takes longer than reading a page, and the survey knows it.
  const [count]: { total: number | string }[] = isAll
    ? [{ total: taken }]
    : await matching().count({ total: '*' });
  return { responses: rows.map(responseOf), total: Number(count?.total ?? 0) };
}

/** A pattern of texts with this word in them, whatever signs it has. */
const containing = (word: string): string =>
  `%${word.toLowerCase().replaceAll(/[!%_]/g, (sign) => `!${sign}`)}%`;

/** Texts that were given to a question, with a word in them where one is asked for, of responses that are not excluded, in no telling order. */
export async function listTexts(
  unit: UnitOfWork,
  asked: { readonly surveyId: number; readonly question: string; readonly word: string },
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{
  readonly texts: readonly { readonly responseId: number; readonly text: string }[];
  readonly total: number;
}> {
  const { surveyId, question, word } = asked;
  const matching = () =>
    unit
      .table(TEXTS)
      .whereRaw("lower(??) like ? escape '!'", [`${TEXTS}.text`, containing(word)])
      .where(`${TEXTS}.survey_id`, surveyId)
      .where(`${TEXTS}.question`, question)
      .whereNotExists(
        unit
          .table(RESPONSES)
          .whereRaw('?? = ??', [`${RESPONSES}.id`, `${TEXTS}.response_id`])
          .where(`${RESPONSES}.standing`, 'excluded')
          .select(unit.trx.raw('1')),
      );
  const rows: { response_id: number; text: string }[] = await matching()
    .orderBy(['shuffle', `${TEXTS}.id`])
    .offset(offset)
    .limit(limit)
    .select('response_id', 'text');
  const [count]: { total: number | string }[] = await matching().count({ total: '*' });
  return {
    texts: rows.map(({ response_id: responseId, text }) => ({ responseId, text })),
    total: Number(count?.total ?? 0),
  };
}
