import { definition, EACH } from '../../../../../../../tests/support/survey-definitions';
import type { Answers } from '../../../../domain/answer/answer';
import { flagsOf, type Impression } from './flags';
import { hourOf } from './hour';
import { decide, type Arrival } from './submission-decision';

const now = new Date('2026-03-02T12:34:56.789Z');
const FINE: Arrival = {
  ...{ payloadHash: 'one', known: null, revision: 'present', now, token: null },
  admission: { kind: 'taken', isLate: false, standing: 'counted' },
  ...{ checked: { answers: { q1: 4 } }, start: { kind: 'valid', secondsLeft: 0 } },
  isProofUsed: false,
};
const CLOSED = { kind: 'refused', code: 'SURVEY_CLOSED', retryAfterSeconds: null } as const;
const PAUSED = { kind: 'refused', code: 'SURVEY_PAUSED', retryAfterSeconds: 300 } as const;
const issue = { code: 'SURVEY_ANSWER_REQUIRED', question: 'q1' } as const;
const WRONG = { checked: { issues: [issue] } };

it.each<[string, Partial<Arrival>, object]>([
  ['taken', {}, { kind: 'accept', answers: { q1: 4 }, isLate: false, standing: 'counted' }],
  ['the same again', { known: { payloadHash: 'one' } }, { kind: 'repeat' }],
  [
    'the same again after the end',
    { known: { payloadHash: 'one' }, admission: CLOSED },
    { kind: 'repeat' },
  ],
  [
    'the same with a spent token',
    { known: { payloadHash: 'one' }, token: 'spent' },
    { kind: 'repeat' },
  ],
  [
    'the same in an old revision',
    { known: { payloadHash: 'one' }, revision: 'unknown' },
    { kind: 'repeat' },
  ],
  [
    'others under the same key',
    { known: { payloadHash: 'two' } },
    { kind: 'refuse', code: 'SURVEY_KEY_CONFLICT' },
  ],
  ['closed', { admission: CLOSED, ...WRONG }, { kind: 'refuse', code: 'SURVEY_CLOSED' }],
  [
    'paused',
    { admission: PAUSED },
    { kind: 'refuse', code: 'SURVEY_PAUSED', retryAfterSeconds: 300 },
  ],
  [
    'a revision that is none',
    { revision: 'unknown' },
    { kind: 'refuse', code: 'SURVEY_REVISION_EXPIRED' },
  ],
  [
    'an old revision in time',
    { revision: { until: '2026-03-02T12:34:56.790Z' } },
    { kind: 'accept' },
  ],
  [
    'an old revision',
    { revision: { until: now.toISOString() }, ...WRONG },
    { code: 'SURVEY_REVISION_EXPIRED' },
  ],
  ['no token', { token: 'missing' }, { code: 'SURVEY_TOKEN_NEEDED' }],
  ['a token that is none', { token: 'unknown', ...WRONG }, { code: 'SURVEY_TOKEN_INVALID' }],
  ['a token that was used', { token: 'spent' }, { code: 'SURVEY_TOKEN_SPENT' }],
  ['a token', { token: 'fresh' }, { kind: 'accept' }],
  [
    'begun nowhere',
    { start: { kind: 'invalid' }, admission: CLOSED },
    { code: 'SURVEY_START_INVALID' },
  ],
  ['begun long ago', { start: { kind: 'expired' } }, { code: 'SURVEY_START_EXPIRED' }],
  [
    'the same again, begun nowhere',
    { known: { payloadHash: 'one' }, start: { kind: 'invalid' } },
    { kind: 'repeat' },
  ],
  [
    'work that was done for another',
    { isProofUsed: true, ...WRONG },
    { code: 'SURVEY_PROOF_NEEDED' },
  ],
  [
    'too quick',
    { start: { kind: 'valid', secondsLeft: 2 } },
    { code: 'SURVEY_TOO_QUICK', retryAfterSeconds: 2 },
  ],
  [
    'too quick and wrong',
    { start: { kind: 'valid', secondsLeft: 2 }, ...WRONG },
    { code: 'SURVEY_ANSWERS_INVALID' },
  ],
  ['wrong answers', WRONG, { code: 'SURVEY_ANSWERS_INVALID', issues: [issue] }],
])('%s', (_name, arrival, decision) => {
  expect(decide({ ...FINE, ...arrival })).toMatchObject(decision);
});

const asking = definition([1, 2, 3, 4].map((place) => ({ ...EACH.rating, code: `q${place}` })));
const same: Answers = { q1: 3, q2: 3, q3: 3, q4: 3 };
const CALM: Impression = { isHoneypotFilled: false, seconds: 60, hasWaited: false };

it.each<[string, Answers, Partial<Impression>, readonly string[]]>([
  ['nothing strange', { ...same, q4: 4 }, {}, []],
  ['the same everywhere', same, {}, ['straightLine']],
  ['the same of three is no line', { q1: 3, q2: 3, q3: 3 }, {}, []],
  ['faster than reading', { ...same, q4: 4 }, { seconds: 3 }, ['quick']],
  [
    'a hidden field',
    { q1: 1 },
    { isHoneypotFilled: true, hasWaited: true },
    ['honeypot', 'waited'],
  ],
])('%s is flagged so', (_name, answers, impression, flags) => {
  expect(flagsOf(asking, answers, { ...CALM, ...impression })).toEqual(flags);
});

it('of the time the hour is kept', () => {
  expect(hourOf(now)).toBe('2026-03-02T12:00:00.000Z');
});
