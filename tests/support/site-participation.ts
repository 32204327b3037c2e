import governance from '../../database/sample/governance.json';
import participation from '../../database/sample/meetings.json';
import type { Row, RowsIn } from './site-rows';
import { words } from './site-rows';

/** What every published row says of itself. */
function published(key: string, localizations: object | undefined, locale: string): Row {
  const own = words(localizations, locale as 'en');
  const isOwn = locale === 'zh-Hans' || Object.keys(own).length > 0;
  return {
    ...own,
    ...{ documentId: key, key, revision: 1, corrections: [], publicSince: '2025-11-01T02:00:00Z' },
    locale: isOwn ? locale : 'zh-Hans',
  };
}

export const MEETING_ROWS: RowsIn = (locale) =>
  participation.meetings
    .filter(({ visibility }) => visibility !== 'internal')
    .map((meeting) => ({
      ...published(meeting.key, undefined, locale),
      ...{ title: meeting.title, kind: meeting.kind, state: 'closed' },
      ...{ startAt: meeting.startAt, endAt: meeting.endAt, announcedAt: meeting.announcedAt },
      ...{ minutesPublishedAt: meeting.minutesPublishedAt, minutes: '会议纪要。' },
      ...{ publicPlaceCode: meeting.place, participants: meeting.participants },
      topics: (meeting.topics ?? []).map((text) => ({ text })),
      questions: meeting.qa.map((asked, index) => ({
        ...{ no: index + 1, askerRole: asked.askerRole, answerState: asked.state },
        ...{
          relatedKey: asked.relatedFinance,
          answeredOn: 'answeredOn' in asked && asked.answeredOn,
        },
      })),
      questionWords: meeting.qa.map(({ question, answer }, index) => ({
        ...{ no: index + 1, question, answer },
      })),
    }));

export const ACTION_ROWS: RowsIn = (locale) =>
  participation.improvementActions.map((action) => ({
    ...{ title: action.title, outcome: action.outcome },
    ...published(action.key, action.localizations, locale),
    ...{ sourceType: action.sourceType, sourceKey: action.source, state: action.state },
    ...{ completionDueOn: action.dueOn, doneOn: action.doneOn, decision: 'adopted' },
    ...{ publicCredit: action.publicCredit, proposalText: '建议。' },
    ...(action.key === 'act-01' && {
      ...{ sourceQuestionNo: 1, resultType: 'regulation', resultKey: 'reg-03' },
    }),
    ...(action.key === 'act-02' && {
      ...{ metricName: '平均排队时间', metricUnit: 'minutes', metricBefore: 11, metricAfter: 5 },
    }),
  }));

export const TRAINING_ROWS: RowsIn = (locale) =>
  governance.training.map((training) => ({
    ...published(training.key, undefined, locale),
    ...training,
    heldOn: training.date,
    attendanceRateBp: 9166,
    topics: training.topics.map((text) => ({ text })),
  }));

export const REQUEST_ROWS: RowsIn = (locale) =>
  governance.informationRequests.map((request) => ({
    ...published(request.key, undefined, locale),
    ...request,
    ...{ title: request.subject, replyDueOn: request.dueOn },
  }));

export const GROUP_ROWS: RowsIn = (locale) => {
  const { workingGroup: group } = governance;
  return [
    {
      ...published('working-group', undefined, locale),
      ...{ title: group.key, establishedOn: group.establishedOn },
      meetingsPerTerm: group.meetingsPerTerm,
      members: group.members.map((_member, index) => ({ no: index + 1, position: 'member' })),
      memberWords: group.members.map(({ post, duty }, index) => ({ no: index + 1, post, duty })),
    },
  ];
};

const MEETING = { type: 'meeting', key: 'meet-01' };
const ACTION = { type: 'improvementAction', key: 'act-01' };
const REGULATION = { type: 'regulation', key: 'reg-03' };

const NODES = [
  { ...REGULATION, title: '采购管理办法', locale: 'zh-Hans', path: '/regulations/reg-03' },
  { ...ACTION, title: '维修项目先公开预算构成再比价', locale: 'zh-Hans', path: '/actions/act-01' },
  {
    ...{ ...MEETING, title: '2025年上半年财务公开说明会', locale: 'zh-Hans' },
    path: '/meetings/meet-01',
  },
];

/** What chains and figures answer about the sample. */
export const PARTICIPATION_ANSWERS = {
  chain: async ({ key }: { readonly key: string }) =>
    key === ACTION.key
      ? {
          nodes: NODES,
          links: [
            { from: MEETING, to: ACTION, kind: 'source', questionNo: 1 },
            { from: ACTION, to: REGULATION, kind: 'result', questionNo: null },
          ],
        }
      : undefined,
  chainNodes: async () => NODES,
  requestFigures: async () => [
    {
      ...{ year: 2025, received: 3, replied: null, repliedOnTime: null, extended: 0 },
      ...{ byDecision: { granted: null, refused: null }, hasWithheld: true },
    },
  ],
};
