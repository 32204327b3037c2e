import { CHAIN_FAULTS } from '../../../server/src/domain/audit/verification';
import { CASE_EVENTS } from '../../../server/src/domain/case/outcome';
import { DELEGATION_PROBLEM_CODES } from '../../../server/src/domain/people/delegation';
import { POLICY_PROBLEM_CODES } from '../../../server/src/domain/policy/problems';
import { FINDING_KINDS } from '../../../server/src/domain/privacy/finding';
import { JUSTIFICATION_PROBLEM_CODES } from '../../../server/src/domain/privacy/justification';
import { REFUSALS } from '../../../server/src/domain/refusal';
import { CASE_STATES } from '../../../contracts/common';
import { eventSentence } from './event-sentence';
import { errorSentence, gateSentence, keyFor, refusalSentence } from './sentences';

const list = (names: readonly string[]) => names.join(' + ');

/** As the client of the panel throws it. */
const refused = (status: number, message: string, details: object) => ({
  response: { data: { error: { status, message, details } } },
});

it.each<[string, readonly string[]]>([
  ['refusal', Object.keys(REFUSALS)],
  ['refusal', POLICY_PROBLEM_CODES],
  ['refusal', DELEGATION_PROBLEM_CODES],
  ['refusal', JUSTIFICATION_PROBLEM_CODES],
  ['finding', FINDING_KINDS],
  ['fault', CHAIN_FAULTS],
  ['event', CASE_EVENTS],
  ['event', ['justified', 'policySaved', 'termsSaved', 'delegated', 'delegationRevoked']],
  ['event', ['publishedOutside', 'priorDecision']],
  ['state', CASE_STATES],
])('there is a sentence for each %s of the server', (prefix, codes) => {
  expect(codes.filter((code) => keyFor(prefix, code) === null)).toEqual([]);
});

describe('what hinders publishing', () => {
  it.each([
    ['noCase', {}, { key: 'gate.noCase' }],
    ['noPolicy', {}, { key: 'gate.noPolicy' }],
    ['stateClosed', { state: 'rejected' }, { key: 'gate.stateClosed.rejected' }],
    ['lapsed', { cause: { kind: 'digestChanged' } }, { key: 'gate.lapsed.digestChanged' }],
    ['lapsed', { cause: { kind: 'somethingNew' } }, { key: 'gate.lapsed.other' }],
    ['lapsed', {}, { key: 'gate.lapsed.other' }],
    ['inReview', { missing: [] }, { key: 'gate.checking' }],
  ] as const)('%s %j', (code, details, sentence) => {
    expect(gateSentence({ code, details }, list)).toMatchObject(sentence);
  });

  it('counts the approvals that are missing in all requirements', () => {
    const missing = [
      { requirementKey: 'head', count: 1 },
      { requirementKey: 'office', count: 2 },
    ];
    const sentence = gateSentence({ code: 'inReview', details: { missing } }, list);
    expect(sentence).toEqual({ key: 'gate.inReview', values: { count: 3 } });
  });

  it('names the languages as they call themselves', () => {
    const details = { locales: ['en', 'zh-Hant', 'fr'] };
    expect(gateSentence({ code: 'localesNotCovered', details }, list)).toEqual({
      key: 'gate.localesNotCovered',
      values: { locales: 'English + 繁體中文 + fr' },
    });
  });

  it.each(['changesRequested', 'invalidated', 'rejected', 'withdrawn', 'cancelled', 'published'])(
    'has its own sentence after %s',
    (state) => {
      expect(keyFor('gate.stateClosed', state)).not.toBeNull();
    },
  );

  it.each([
    'digestChanged',
    'policyChanged',
    'approverLostEligibility',
    'approverBecameEditor',
    'validityExpired',
  ])('has its own sentence when an approval lapsed because of %s', (cause) => {
    expect(keyFor('gate.lapsed', cause)).not.toBeNull();
  });
});

describe('a refused request', () => {
  it('is told in the words of the panel where the code is known', () => {
    const details = { code: 'POLICY_ROLE_UNKNOWN', named: 'chef', errors: [] };
    expect(errorSentence(refused(400, 'no', details))).toEqual({
      key: 'refusal.POLICY_ROLE_UNKNOWN',
      values: { code: 'POLICY_ROLE_UNKNOWN', named: 'chef' },
    });
  });

  it('is told in the words of the server where it is not', () => {
    expect(errorSentence(refused(400, 'too long', {}))).toEqual({ text: 'too long' });
    expect(errorSentence(refused(400, 'odd', { code: 'NEW_CODE' }))).toEqual({ text: 'odd' });
  });

  it.each([[null], [new Error('offline')], [{ response: {} }], ['?']])(
    'is told somehow where nothing was said: %p',
    (error) => {
      expect(errorSentence(error)).toEqual({ key: 'problem.unknown' });
    },
  );
});

it('a reason that the panel does not know yet is a reason all the same', () => {
  expect(refusalSentence({ code: 'NEW', details: {} })).toEqual({ key: 'refusal.other' });
});

it('a decision says which', () => {
  expect(eventSentence({ name: 'decided', verdict: 'reject' })).toEqual({
    key: 'event.decided.reject',
  });
  expect(eventSentence({ name: 'decided', verdict: null })).toEqual({ key: 'event.decided' });
  expect(eventSentence({ name: 'imported' })).toEqual({ text: 'imported' });
});
