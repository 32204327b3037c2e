import type { RuleScene } from '../../content/bound-rules';
import { modelLookup } from '../../content/content-types';
import { isPublished, loadRows } from '../../content/document-store';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank } from '../../content/publication-facts';
import { plainDocument } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { MeetingScene } from './transitions';
import type { MeetingShared, MeetingWords } from './types';

type Meeting = ContentDocument<MeetingShared, MeetingWords>;

const ACTION = 'api::improvement-action.improvement-action';

/** Reads what the steps of a meeting have to know besides its facts. */
export async function loadMeetingScene(
  meeting: Meeting,
  { strapi, uid, documentId }: RuleScene,
): Promise<MeetingScene> {
  const stored = documentId === undefined ? [] : await loadRows(strapi, uid, documentId);
  const rows = stored.filter(isPublished);
  const lookup = modelLookup(strapi);
  // Rows come out of the database by the type's own schema.
  const told = plainDocument(lookup(uid), rows, lookup) as unknown as Meeting;
  const minutes = told.words[DEFAULT_LOCALE]?.minutes;
  return {
    isPublic: rows.some(({ locale }) => locale === DEFAULT_LOCALE),
    hasPublicMinutes: rows.length > 0 && !isBlank(minutes) && told.shared.participants !== null,
    undecidedActions: await undecidedActions(strapi, meeting.shared.key),
    unansweredQuestions: unanswered(rows.length > 0 ? told : meeting),
  };
}

/** Actions of the meeting that nobody has decided on, whether they are public or not. */
async function undecidedActions(strapi: RuleScene['strapi'], key: string | null) {
  if (key === null) return [];
  const rows = await rowsOf(strapi, ACTION).findMany({
    where: { meetingKey: key, state: 'proposed', publishedAt: null, locale: DEFAULT_LOCALE },
    select: ['key'],
    orderBy: { key: 'asc' },
  });
  return rows.map((row) => textOf(row, 'key'));
}

function unanswered({ shared }: Meeting): readonly number[] {
  return shared.questions.flatMap(({ no, answerState, answeredOn }) =>
    no !== null && answerState === 'answeredLater' && answeredOn === null ? [no] : [],
  );
}
