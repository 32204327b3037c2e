import sample from '../../../database/sample/workday-calendar.json';
import { stepsFrom, take, type Answers } from '../../content/transitions/machine';
import { workdayCalendar } from '../../shared/workdays';
import { informationRequestMachine } from './transitions';
import { REQUEST_STATES, type RequestShared, type RequestState } from './types';

const calendar = workdayCalendar(sample.days);

const SHARED: RequestShared = {
  ...{ key: 'req-01', slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ requestNo: 'YSQ2025001', mode: 'onRequest', state: 'received', decision: null },
  ...{ receivedOn: '2025-03-03', clarificationAskedOn: null, clarifiedOn: null },
  ...{ thirdPartyAskedOn: null, thirdPartyRepliedOn: null, extendedOn: null, repliedOn: null },
  ...{ refusalReason: null, requesterType: 'parent', replyDueOn: '2025-03-31', closedOn: null },
  ...{ extensionApprovedByRole: null, extensionNoticeOn: null, madeProactive: false },
};

it.each<[RequestState, readonly string[]]>([
  ['received', ['accept', 'askClarification', 'withdraw']],
  ['clarifying', ['clarify', 'withdraw']],
  ['processing', ['askClarification', 'askThirdParty', 'extend', 'reply', 'withdraw']],
  ['thirdParty', ['thirdPartyReplied', 'withdraw']],
  ['replied', ['close']],
  ['closed', []],
])('from %s lead %j', (state, expected) => {
  expect(stepsFrom(informationRequestMachine, state).map(({ name }) => name)).toEqual(expected);
});

it('knows every state', () => {
  expect(informationRequestMachine.states).toEqual(REQUEST_STATES);
});

interface Given {
  readonly today: string;
  readonly shared?: Partial<RequestShared>;
  readonly answers?: Answers;
  readonly hasLegalBasis?: boolean;
}

const extension = { extensionApprovedByRole: '校长', extensionNoticeOn: '2025-03-27' };

it.each<[string, string, RequestState, Given, readonly string[] | Partial<RequestShared>]>([
  ['is accepted', 'accept', 'received', { today: '2025-03-04' }, { replyDueOn: '2025-03-31' }],
  [
    'is sent back on the seventh workday: the clock stands',
    'askClarification',
    'received',
    { today: '2025-03-12' },
    { clarificationAskedOn: '2025-03-12', replyDueOn: null },
  ],
  [
    'not on the eighth',
    'askClarification',
    'received',
    { today: '2025-03-13' },
    ['REQUEST_TOO_LATE'],
  ],
  [
    'not twice',
    'askClarification',
    'processing',
    { today: '2025-03-12', shared: { clarificationAskedOn: '2025-03-04' } },
    ['REQUEST_ONCE'],
  ],
  [
    'is clarified: the clock starts anew',
    'clarify',
    'clarifying',
    { today: '2025-03-12', shared: { clarificationAskedOn: '2025-03-05' } },
    { clarifiedOn: '2025-03-12', replyDueOn: '2025-04-10' },
  ],
  [
    'is shown to a third party: up to 15 workdays do not count',
    'askThirdParty',
    'processing',
    { today: '2025-03-06' },
    { thirdPartyAskedOn: '2025-03-06', replyDueOn: '2025-04-22' },
  ],
  [
    'not twice',
    'askThirdParty',
    'processing',
    { today: '2025-03-20', shared: { thirdPartyAskedOn: '2025-03-06' } },
    ['REQUEST_ONCE'],
  ],
  [
    'the third party answers sooner',
    'thirdPartyReplied',
    'thirdParty',
    { today: '2025-03-14', shared: { thirdPartyAskedOn: '2025-03-06' } },
    { thirdPartyRepliedOn: '2025-03-14', replyDueOn: '2025-04-09' },
  ],
  [
    'is extended on the last day, with approval and notice',
    'extend',
    'processing',
    { today: '2025-03-31', answers: extension },
    { extendedOn: '2025-03-31', replyDueOn: '2025-04-28', ...extension },
  ],
  [
    'not after it',
    'extend',
    'processing',
    { today: '2025-04-01', answers: extension },
    ['REQUEST_TOO_LATE'],
  ],
  [
    'not twice',
    'extend',
    'processing',
    { today: '2025-04-02', answers: extension, shared: { extendedOn: '2025-03-31' } },
    ['REQUEST_ONCE'],
  ],
  [
    'not with a notice that is still to come',
    'extend',
    'processing',
    { today: '2025-03-26', answers: extension },
    ['TIME_IN_FUTURE'],
  ],
  [
    'is granted',
    'reply',
    'processing',
    { today: '2025-03-20', answers: { decision: 'granted', refusalReason: null } },
    { repliedOn: '2025-03-20', decision: 'granted', refusalReason: null },
  ],
  [
    'is refused on grounds',
    'reply',
    'processing',
    { today: '2025-03-20', answers: { decision: 'refused', refusalReason: 'personalPrivacy' } },
    { repliedOn: '2025-03-20', decision: 'refused', refusalReason: 'personalPrivacy' },
  ],
  [
    'not without',
    'reply',
    'processing',
    { today: '2025-03-20', answers: { decision: 'refused', refusalReason: null } },
    ['FIELD_REQUIRED'],
  ],
  [
    'nor without the legal basis',
    'reply',
    'processing',
    {
      today: '2025-03-20',
      answers: { decision: 'partiallyGranted', refusalReason: 'campusSecurity' },
      hasLegalBasis: false,
    },
    ['STEP_WORDS_MISSING'],
  ],
  [
    'is withdrawn',
    'withdraw',
    'clarifying',
    { today: '2025-03-20' },
    { decision: 'withdrawn', repliedOn: '2025-03-20', closedOn: '2025-03-20' },
  ],
  ['is closed', 'close', 'replied', { today: '2025-03-20' }, { closedOn: '2025-03-20' }],
])('%s (%s)', (_name, step, state, given, expected) => {
  const { today, shared, answers = {}, hasLegalBasis = true } = given;
  const outcome = take(informationRequestMachine, step, state, {
    shared: { ...SHARED, ...shared },
    context: { calendar, hasLegalBasis },
    ...{ answers, reason: '需要检索', at: `${today}T02:00:00.000Z`, today },
  });
  if (outcome.kind === 'moved') expect(outcome.changes).toEqual(expected);
  else
    expect(outcome.kind === 'blocked' && outcome.issues.map(({ code }) => code)).toEqual(expected);
});

it.each(['askClarification', 'extend', 'withdraw'])('%s gives its reason', (name) => {
  const step = informationRequestMachine.steps.find((one) => one.name === name);
  expect(step?.reason).toBe('required');
});
