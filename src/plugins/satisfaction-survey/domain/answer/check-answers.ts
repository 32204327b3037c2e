import { walk } from '../condition/visible';
import { questionsOf, type Definition } from '../definition/definition';
import { LIMITS } from '../definition/limits';
import { isQuestion, type Question } from '../definition/question';
import { otherKey, type Answers, type AnswerValue, type RawAnswers } from './answer';
import { checkAnswer, checkOther } from './check-answer';
import type { AnswerIssue } from './issue';

/** Answers as they are kept, or everything that is wrong with them, in the order of the questions. */
export type CheckedAnswers =
  { readonly answers: Answers } | { readonly issues: readonly AnswerIssue[] };

/**
 * All answers of one person. What hidden questions were answered is left out, whatever it is; what a
 * shown one requires is missed. The same answers in another order, or with blanks around their
 * texts, come out equal.
 */
export function checkAnswers(definition: Definition, raw: RawAnswers): CheckedAnswers {
  const issues: AnswerIssue[] = unknownKeys(definition, raw);
  const texts: Record<string, AnswerValue> = {};
  const taken = walk(definition, (item) => {
    if (!isQuestion(item)) return undefined;
    const { answer, other, issue } = checkOne(item, raw);
    if (issue !== undefined) issues.push(issue);
    if (other !== undefined) texts[otherKey(item.code)] = other;
    return answer;
  });
  return issues.length > 0 ? { issues } : { answers: { ...taken, ...texts } };
}

interface One {
  readonly answer?: AnswerValue;
  readonly other?: AnswerValue;
  readonly issue?: AnswerIssue;
}

/** What is wrong with the answer to one shown question; a phone asks this while it is typed. */
export function checkOne(question: Question, raw: RawAnswers): One {
  const said = (key: string) => (Object.hasOwn(raw, key) ? raw[key] : undefined);
  const checked = checkAnswer(question, said(question.code));
  if ('issue' in checked) return { issue: issueOf(question, checked) };
  const answer = checked.value;
  if (answer === undefined) {
    if (!question.required) return {};
    const code = question.type === 'consent' ? 'SURVEY_CONSENT_NEEDED' : 'SURVEY_ANSWER_REQUIRED';
    return { issue: { code, question: question.code } };
  }
  if (question.type !== 'single' && question.type !== 'multi') return { answer };
  const text = checkOther(answer, said(otherKey(question.code)), LIMITS.shortText);
  if ('issue' in text) return { answer, issue: issueOf(question, text) };
  return text.value === undefined ? { answer } : { answer, other: text.value };
}

function issueOf(
  { code }: Question,
  { issue, limit }: { issue: AnswerIssue['code']; limit?: number | string },
): AnswerIssue {
  return limit === undefined
    ? { code: issue, question: code }
    : { code: issue, question: code, limit };
}

function unknownKeys(definition: Definition, raw: RawAnswers): AnswerIssue[] {
  const known = new Set(questionsOf(definition).flatMap(({ code }) => [code, otherKey(code)]));
  return Object.keys(raw)
    .filter((key) => !known.has(key))
    .slice(0, LIMITS.questions)
    .map((key) => ({
      code: 'SURVEY_QUESTION_UNKNOWN' as const,
      question: key.slice(0, 80),
    }));
}
