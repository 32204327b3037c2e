import type { UID } from '@strapi/strapi';
import type * as steps from '../../src/content/transitions/take-step';
import { bootApp, compiled, type TestApp } from '../support/boot';
import {
  create,
  publish,
  refusalOf,
  storedRows,
  update,
  type Data,
  type Loose,
} from '../support/content-months';

const MEETING: UID.ContentType = 'api::meeting.meeting';
const ACTION: UID.ContentType = 'api::improvement-action.improvement-action';
const REQUEST: UID.ContentType = 'api::information-request.information-request';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

async function read(path: string): Promise<Loose> {
  const { body } = await app.http.get(encodeURI(path)).expect(200);
  return body.data;
}

async function list(path: string): Promise<readonly Loose[]> {
  const { body } = await app.http.get(encodeURI(path)).expect(200);
  return body.data;
}

async function graphql(query: string): Promise<Loose> {
  const { body } = await app.http.post('/graphql').send({ query }).expect(200);
  return body.data;
}

function step(uid: UID.ContentType, documentId: string, name: string, more: Data = {}) {
  const { takeStep } = compiled<typeof steps>('src/content/transitions/take-step.js');
  const at = '2030-03-05T02:00:00.000Z';
  return takeStep(app.strapi, { uid, documentId, step: name, at, by: null, ...more });
}

describe('the meetings of the sample', () => {
  it('are told with questions, answers and minutes; the internal one is not', async () => {
    const meetings = await list('/api/meetings?sort=startAt:asc&populate=*');
    expect(meetings.map(({ key, state }) => [key, state])).toEqual([
      ['meet-01', 'closed'],
      ['meet-03', 'closed'],
      ['meet-02', 'closed'],
    ]);
    expect(meetings[0]).toMatchObject({
      ...{ kind: 'financeBriefing', minutesDueOn: '2025-07-17', publicPlaceCode: 'admin' },
      ...{ announcedAt: '2025-07-03T01:00:00.000Z', publicSince: '2025-07-03T01:00:00.000Z' },
      ...{ minutesPublishedAt: '2025-07-14T02:00:00.000Z', revision: 1, corrections: [] },
      participants: { teacher: 18, student: 6, parent: 12, staff: 4 },
    });
    const [first] = meetings;
    expect(first?.['questions']).toEqual([
      expect.objectContaining({ no: 1, askerRole: 'teacher', relatedKey: 'fin-2025-06' }),
      expect.objectContaining({ no: 2, askerRole: 'parent', relatedKey: 'fin-2025-05' }),
      expect.objectContaining({ no: 3, answerState: 'answeredLater', answeredOn: '2025-07-18' }),
    ]);
  });

  it('minutes and answers are filled in without a correction; changing them is one', async () => {
    const [row] = await storedRows(app, MEETING, { key: 'meet-01', publishedAt: null });
    const documentId = String(row?.['documentId']);
    await update(app, MEETING, documentId, 'zh-Hans', { minutes: '会议纪要改写。' });
    const refusal = await refusalOf(publish(app, MEETING, documentId));
    expect(refusal.message).toMatch(/\p{Script=Han}/u);
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['CORRECTION_REASON_REQUIRED']);
    await update(app, MEETING, documentId, 'zh-Hans', { correctionReason: '原纪要漏记一项。' });
    await publish(app, MEETING, documentId);
    const told = await read(`/api/meetings/${documentId}`);
    expect(told).toMatchObject({ revision: 2, minutes: '会议纪要改写。' });
  });
});

const meetingData = (changes: Data = {}): Data => ({
  ...{ title: '家长开放座谈', kind: 'forum', placeCode: 'library' },
  ...{ startAt: '2030-03-04T06:00:00.000Z', endAt: '2030-03-04T08:00:00.000Z' },
  ...changes,
});

describe('a meeting', () => {
  it('is closed only when all its actions are decided', async () => {
    const meeting = await create(app, MEETING, meetingData());
    await publish(app, MEETING, meeting);
    await step(MEETING, meeting, 'announce', { at: '2030-02-25T02:00:00.000Z' });
    await step(MEETING, meeting, 'hold');
    const early = await refusalOf(step(MEETING, meeting, 'publishMinutes'));
    expect(early.details.errors?.map(({ name }) => name)).toEqual(['MEETING_MINUTES_UNPUBLISHED']);
    const participants = { teacher: 3, student: 0, parent: 20, staff: 1 };
    await update(app, MEETING, meeting, 'zh-Hans', { minutes: '谈了校门口停车。', participants });
    await publish(app, MEETING, meeting);
    await step(MEETING, meeting, 'publishMinutes');
    const { key } = await read(`/api/meetings/${meeting}`);
    const action = await create(app, ACTION, {
      ...{ title: '校门口划停车区', sourceType: 'meeting', sourceKey: key },
      completionDueOn: '2030-06-30',
    });
    const open = await refusalOf(step(MEETING, meeting, 'close'));
    expect(open.details.errors?.map(({ name }) => name)).toEqual(['MEETING_ACTIONS_OPEN']);
    await update(app, ACTION, action, 'zh-Hans', { declineReason: '道路归市政管理。' });
    await step(ACTION, action, 'decline', { reason: '道路归市政管理' });
    await step(MEETING, meeting, 'close');
    expect(await read(`/api/meetings/${meeting}`)).toMatchObject({ state: 'closed', revision: 1 });
  });

  it('of the working group is internal and cannot be published', async () => {
    const documentId = await create(app, MEETING, meetingData({ kind: 'workingGroup' }));
    const refusal = await refusalOf(publish(app, MEETING, documentId));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['MEETING_INTERNAL']);
  });

  it('does not move by writing its state', async () => {
    const documentId = await create(app, MEETING, meetingData());
    const refusal = await refusalOf(
      update(app, MEETING, documentId, 'zh-Hans', { state: 'closed' }),
    );
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['STATE_BY_TRANSITION_ONLY']);
  });
});

describe('the improvement actions of the sample', () => {
  it.each([
    ['filters[sourceKey]=meet-01', ['act-01']],
    ['filters[sourceType]=feedback&sort=key:asc', ['act-02', 'act-04']],
    ['filters[meetingKey]=meet-03', ['act-02']],
    ['filters[resultKey]=sy3-zd-03', ['act-01']],
    ['filters[state]=inProgress', ['act-04']],
  ])('are found by %s, over REST', async (query, expected) => {
    const found = await list(`/api/improvement-actions?${query}`);
    expect(found.map(({ key }) => key)).toEqual(expected);
  });

  it('are found over GraphQL', async () => {
    const data = await graphql(
      '{ improvementActions(filters: { resultKey: { eq: "sy3-zd-03" } }) { key sourceKey outcome } }',
    );
    expect(data['improvementActions']).toEqual([
      expect.objectContaining({ key: 'act-01', sourceKey: 'meet-01' }),
    ]);
  });

  it('tell what was measured before and after', async () => {
    const [action] = await list('/api/improvement-actions?filters[key]=act-02');
    expect(action).toMatchObject({
      ...{ state: 'done', decision: 'adopted', doneOn: '2025-10-17', revision: 1 },
      ...{ metricName: '平均排队时间', metricUnit: 'minutes', metricBefore: 11, metricAfter: 5 },
    });
  });
});

describe('an action', () => {
  it.each([
    [
      'a meeting that is not public',
      { sourceType: 'meeting', sourceKey: 'meet-04' },
      'KEY_NOT_PUBLIC',
    ],
    ['a meeting that is not there', { sourceType: 'meeting', sourceKey: 'meet-99' }, 'KEY_UNKNOWN'],
  ])('that names %s is not published', async (_name, source, code) => {
    const documentId = await create(app, ACTION, {
      ...{ title: '调整会议时间', completionDueOn: '2030-06-30' },
      ...source,
    });
    const refusal = await refusalOf(publish(app, ACTION, documentId));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual([code]);
  });
});

describe('the working group and the trainings', () => {
  it('are told by post', async () => {
    const group = await read('/api/working-group?populate=*');
    expect(group).toMatchObject({ establishedOn: '2025-02-20', meetingsPerTerm: 2 });
    expect(group['members']).toHaveLength(9);
    const trainings = await list('/api/training-sessions?sort=heldOn:asc&populate=*');
    expect(trainings.map(({ key, attendanceRateBp }) => [key, attendanceRateBp])).toEqual([
      ['train-01', 9166],
      ['train-02', 10000],
    ]);
  });
});

describe('the information requests of the sample', () => {
  it('have the last days of the sample and say nothing of who asked', async () => {
    const requests = await list('/api/information-requests?sort=receivedOn:asc');
    expect(
      requests.map(({ title, replyDueOn, decision, state }) => [
        title,
        replyDueOn,
        decision,
        state,
      ]),
    ).toEqual([
      ['近三年食堂设备采购清单', '2025-06-17', 'granted', 'closed'],
      ['某教师个人绩效工资明细', '2025-10-14', 'refused', 'closed'],
      ['监控布点图', '2025-12-01', 'partiallyGranted', 'closed'],
    ]);
    for (const name of ['requester', 'requesterType', 'requestNo', 'subject', 'internalNotes']) {
      expect(requests.filter((row) => name in row)).toEqual([]);
    }
  });

  it('are counted, and a handful is not broken down', async () => {
    const { body } = await app.http.get('/api/information-request-figures?year=2025').expect(200);
    expect(body.data).toEqual([
      expect.objectContaining({ year: 2025, received: 3, replied: null, hasWithheld: true }),
    ]);
    const [figures] = body.data;
    for (const name of ['byMode', 'byDecision', 'byRequesterType']) {
      expect(new Set(Object.values(figures[name]))).toEqual(new Set([null]));
    }
    const data = await graphql(
      '{ informationRequestFigures(year: 2025) { year received byDecision } }',
    );
    const { byDecision } = figures;
    expect(data['informationRequestFigures']).toEqual([{ year: 2025, received: 3, byDecision }]);
  });

  it.each(['year=25', 'year[]=2025', 'requester=a', 'filters[requester]=a'])(
    'a question for figures with %s is refused',
    async (query) => {
      await app.http.get(`/api/information-request-figures?${query}`).expect(400);
    },
  );
});

describe('a request', () => {
  it('keeps its clock through clarification, third party and extension', async () => {
    const documentId = await create(app, REQUEST, {
      ...{ requestNo: 'YSQ2025009', receivedOn: '2025-03-03', requesterType: 'parent' },
    });
    const due = async () => {
      const rows = await storedRows(app, REQUEST, { documentId });
      return rows.map(({ state, replyDueOn }) => [state, replyDueOn]);
    };
    const on = (day: string) => ({ at: `${day}T02:00:00.000Z` });
    expect(await due()).toEqual([['received', '2025-03-31']]);
    await step(REQUEST, documentId, 'askClarification', {
      ...on('2025-03-05'),
      reason: '请写明年份',
    });
    expect(await due()).toEqual([['clarifying', null]]);
    await step(REQUEST, documentId, 'clarify', on('2025-03-12'));
    expect(await due()).toEqual([['processing', '2025-04-10']]);
    await step(REQUEST, documentId, 'askThirdParty', on('2025-03-20'));
    await step(REQUEST, documentId, 'thirdPartyReplied', on('2025-03-21'));
    expect(await due()).toEqual([['processing', '2025-04-11']]);
    const answers = { extensionApprovedByRole: '校长', extensionNoticeOn: '2025-03-25' };
    const extension = { ...on('2025-03-25'), reason: '需要查找档案', answers };
    await step(REQUEST, documentId, 'extend', extension);
    expect(await due()).toEqual([['processing', '2025-05-13']]);
    const again = await refusalOf(step(REQUEST, documentId, 'extend', extension));
    expect(again.details.errors?.map(({ name }) => name)).toEqual(['REQUEST_ONCE']);
    await update(app, REQUEST, documentId, 'zh-Hans', { title: '食堂采购合同' });
    expect(await due()).toEqual([['processing', '2025-05-13']]);
  });

  it('of a number that is taken is refused', async () => {
    const data = { requestNo: 'YSQ2025001', receivedOn: '2025-03-03' };
    const refusal = await refusalOf(create(app, REQUEST, data));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['CODE_TAKEN']);
  });
});
