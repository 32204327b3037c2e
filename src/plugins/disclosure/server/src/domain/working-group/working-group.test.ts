import regulations from '../../../../../../../database/sample/regulations.json';
import type { CatalogueItem, Theme } from '../catalogue/catalogue-item';
import type { Obligation } from '../obligation/obligation';
import type { JudgedObligation, Standing } from '../obligation/standing';
import { agendaOf } from './agenda';
import { themeGaps, unpublishedThemes } from './theme-gaps';
import { worksComplaints } from './works-complaints';

describe('gaps', () => {
  const rules = regulations.regulations.map(({ theme, state }) => ({
    theme,
    isInForce: state === 'effective',
  }));

  it('are themes without a rule in force', () => {
    expect(themeGaps(['finance', 'asset', 'transport', 'transport'], rules)).toEqual(['transport']);
  });

  it('are not filled by a draft or a repealed rule', () => {
    expect(themeGaps(['finance'], [{ theme: 'finance', isInForce: false }])).toEqual(['finance']);
  });
});

describe('themes of the catalogue', () => {
  const item = (itemNo: string, theme: Theme, part: Partial<CatalogueItem> = {}) => ({
    ...{ itemNo, theme, activeFrom: '2025-01-01', activeTo: null },
    ...part,
  });
  const items = [
    ...[item('7.1', 'governance'), item('1.1', 'finance'), item('1.2', 'finance')],
    ...[item('3.1', 'asset', { activeTo: '2025-06-30' }), item('2.1', 'logistics')],
  ];
  const unpublished = (published: readonly string[], today = '2025-09-03') =>
    unpublishedThemes(
      items,
      published.map((itemNo) => ({ itemNo })),
      today,
    );

  it('are missing while none of their items was published', () => {
    expect(unpublished(['1.2'])).toEqual(['governance', 'logistics']);
    expect(unpublished(['1.1', '2.1', '7.1'])).toEqual([]);
  });

  it('are missing only as long as an item of theirs is in the catalogue', () => {
    expect(unpublished(['1.1', '2.1', '7.1'], '2025-06-30')).toEqual(['asset']);
  });

  it('are not told by an item that was dropped', () => {
    const dropped = [item('1.1', 'finance', { activeTo: '2025-06-30' }), item('1.2', 'finance')];
    expect(unpublishedThemes(dropped, [{ itemNo: '1.1' }], '2025-09-03')).toEqual(['finance']);
  });
});

describe('complaints about works', () => {
  const works = [
    { key: 'works-1', announcedAt: '2025-07-08T09:00:00+08:00', isOnTime: true },
    { key: 'works-2', announcedAt: '2025-10-13T08:30:00+08:00', isOnTime: false },
  ];

  it('are counted per notice, before and since it was told', () => {
    const complaints = [
      { worksKey: 'works-2', receivedAt: '2025-10-13T00:00:00Z' },
      { worksKey: 'works-2', receivedAt: '2025-10-13T01:00:00Z' },
      { worksKey: 'works-2', receivedAt: '2025-10-14T12:06:00+08:00' },
      { worksKey: 'works-1', receivedAt: '2025-07-14T09:07:00+08:00' },
      { worksKey: null, receivedAt: '2025-05-14T09:07:00+08:00' },
      { worksKey: 'works-9', receivedAt: '2025-05-14T09:07:00+08:00' },
    ];
    expect(worksComplaints(works, complaints)).toEqual({
      byNotice: [
        { key: 'works-1', isOnTime: true, before: 0, after: 1 },
        { key: 'works-2', isOnTime: false, before: 1, after: 2 },
      ],
      ...{ withoutNotice: 2, perNoticeX100: 200 },
      ...{ perNoticeOnTimeX100: 100, perNoticeLateX100: 300 },
    });
  });

  it('have no mean where there was no notice', () => {
    expect(worksComplaints([], [])).toMatchObject({
      ...{ perNoticeX100: null, perNoticeOnTimeX100: null, perNoticeLateX100: null },
    });
  });
});

describe('the agenda of the working group', () => {
  const judged = (periodKey: string, dueOn: string, standing: Standing): JudgedObligation => {
    const obligation: Obligation = {
      ...{ itemNo: '1.3', periodKey, department: 'finance', triggerOn: null, dueOn, count: 1 },
      ...{ startOn: dueOn, endOn: dueOn, graceWorkdays: 0, unknownYears: [], waiver: null },
      rule: { type: 'atLeastPerTerm', count: 1 },
    };
    return { obligation, standing };
  };
  const overdue = (daysOverdue: number): Standing => ({
    ...{ state: 'overdue', daysOverdue, workdaysOverdue: 1 },
  });
  const matter = (key: string, dueOn: string) => ({ key, department: 'security', dueOn });

  const points = agendaOf({
    today: '2025-09-03',
    judged: [
      judged('2025-08', '2025-09-05', { state: 'dueSoon', workdaysLeft: 2 }),
      judged('2025-07', '2025-09-01', overdue(2)),
      judged('2025-06', '2025-07-15', overdue(50)),
      judged('2025-05', '2025-06-16', {
        ...{ state: 'onTime', publicSince: '2025-06-12T00:00:00Z', fulfilledBy: 'fin-2025-05' },
      }),
      judged('2025-04', '2025-05-15', { state: 'waived' }),
    ],
    findings: [matter('find-1', '2025-09-02'), matter('find-2', '2025-09-03')],
    unrepliedTickets: [matter('YJ1', '2025-08-29')],
    actions: [matter('act-1', '2025-08-31')],
    ...{ weakIndicators: ['timeliness'], themeGaps: ['transport'] },
  });

  it('has what is overdue first, the oldest before the others', () => {
    expect(points.map(({ kind, key, daysOverdue }) => [kind, key, daysOverdue])).toEqual([
      ['obligationOverdue', '1.3 2025-06', 50],
      ['obligationOverdue', '1.3 2025-07', 2],
      ['findingOverdue', 'find-1', 1],
      ['replyOverdue', 'YJ1', 5],
      ['actionOverdue', 'act-1', 3],
      ['weakIndicator', 'timeliness', null],
      ['themeGap', 'transport', null],
      ['obligationDueSoon', '1.3 2025-08', null],
    ]);
  });

  it('is empty when everything is done', () => {
    const nothing = { findings: [], unrepliedTickets: [], actions: [] };
    const quiet = { ...nothing, judged: [], weakIndicators: [], themeGaps: [] };
    expect(agendaOf({ today: '2025-09-03', ...quiet })).toEqual([]);
  });
});
