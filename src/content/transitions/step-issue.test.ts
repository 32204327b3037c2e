import { errorAt } from '../issue-codes';
import { sentence } from '../messages';
import { stepIssue } from './step-issue';

const UID = 'api::procurement.procurement';

it.each([
  [
    'what is missing is asked for before the step, not before publishing',
    errorAt('FIELD_REQUIRED', ['timeline', 'acceptedOn'], { field: 'acceptedOn' }),
    '办这一步前，请先填写验收通过日期。',
  ],
  [
    'a list is called as in the form',
    errorAt('FIELD_REQUIRED', ['bids'], { field: 'bids' }),
    '办这一步前，请先填写投标报价（内部）。',
  ],
])('%s', (_what, issue, text) => {
  expect(sentence(stepIssue(UID, issue), 'zh-Hans')).toBe(text);
});

it('leaves other findings as they are', () => {
  const issue = errorAt('ACCEPTANCE_NOT_PASSED', ['acceptance', 'result'], {});
  expect(stepIssue(UID, issue)).toEqual(issue);
});
