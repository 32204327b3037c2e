import sample from '../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../shared/workdays';
import { informationRequestRules, type Request } from './rules';
import type { RequestContext, RequestShared, RequestWords } from './types';

const context: RequestContext = {
  ...{ calendar: workdayCalendar(sample.days), today: '2025-12-01', takenKeys: [] },
};

const SHARED: RequestShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ requestNo: 'YSQ2025001', mode: null, state: 'replied', decision: 'refused' },
  ...{ receivedOn: '2025-09-10', clarificationAskedOn: null, clarifiedOn: null },
  ...{ thirdPartyAskedOn: null, thirdPartyRepliedOn: null, extendedOn: null },
  ...{ repliedOn: '2025-09-24', refusalReason: 'personalPrivacy', requesterType: 'citizen' },
  ...{ replyDueOn: null, extensionApprovedByRole: null, extensionNoticeOn: null, closedOn: null },
  madeProactive: false,
};

const WORDS: RequestWords = {
  ...{ title: '教师绩效工资明细', summary: null, replySummary: '不予公开。' },
  legalBasis: '涉及个人隐私',
};

interface Given {
  readonly shared?: Partial<RequestShared>;
  readonly words?: Partial<RequestWords>;
}

const derived = ({ shared, words }: Given = {}): Request =>
  informationRequestRules.derive(
    { shared: { ...SHARED, ...shared }, words: { 'zh-Hans': { ...WORDS, ...words } } },
    context,
  );

it('a request that was replied to has no findings; its last day is computed', () => {
  const once = derived();
  expect(informationRequestRules.check(once, context)).toEqual([]);
  expect(once.shared).toMatchObject({
    ...{ key: 'req-01', periodKey: '2025', mode: 'onRequest', replyDueOn: '2025-10-14' },
  });
  expect(informationRequestRules.derive(once, context)).toEqual(once);
});

it.each<[string, Given, readonly string[]]>([
  [
    'before the reply',
    { shared: { repliedOn: null, decision: null } },
    ['FIELD_REQUIRED', 'FIELD_REQUIRED', 'REQUEST_LATE'],
  ],
  ['replied to late', { shared: { repliedOn: '2025-10-16' } }, ['REQUEST_LATE']],
  [
    'received tomorrow',
    { shared: { receivedOn: '2025-12-02', repliedOn: '2025-12-01' } },
    ['TIME_IN_FUTURE'],
  ],
  ['refused for no reason', { shared: { refusalReason: null } }, ['FIELD_REQUIRED']],
  ['refused without a legal basis', { words: { legalBasis: ' ' } }, ['WORDS_REQUIRED']],
  [
    'granted without either',
    { shared: { decision: 'granted', refusalReason: null }, words: { legalBasis: null } },
    [],
  ],
  ['a title with a mobile number', { words: { title: '请回电 13812345678' } }, ['PERSONAL_NUMBER']],
  ['no title', { words: { title: null } }, ['WORDS_REQUIRED']],
])('%s', (_name, given, expected) => {
  const issues = informationRequestRules.check(derived(given), context);
  expect(issues.map(({ code }) => code)).toEqual(expected);
});

it('lateness is told and stops nothing', () => {
  const late = informationRequestRules.check(
    derived({ shared: { repliedOn: '2025-10-16' } }),
    context,
  );
  expect(late.map(({ severity, params }) => [severity, params])).toEqual([
    ['warning', { due: '2025-10-14', workdays: 2 }],
  ]);
});
