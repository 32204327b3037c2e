import { TEXT_TYPES, type CopyText } from './form-texts';

const NOTICE = {
  ...{ kind: 'hotWaterOutage', reason: '水泵异响', impact: '停热水2小时。', mitigation: '' },
  ...{ startAt: '2025-09-25T06:00:00.000Z', endAt: '2025-09-25T08:00:00.000Z' },
  ...{ contactRole: '公寓管理员', contactPhone: '0999-5550133' },
  places: [{ placeCode: 'server-room', publicPlaceCode: 'campus' }, { placeCode: 'gym' }],
};

const placeNames = new Map([
  ['campus', '全校区'],
  ['gym', '体育馆'],
  ['server-room', '网络机房'],
]);

function textsOf(uid: string, values: unknown): readonly CopyText[] {
  return TEXT_TYPES.get(uid)?.texts({ values, locale: 'zh-Hans', placeNames }) ?? [];
}

describe('a works notice', () => {
  const uid = 'api::works-notice.works-notice';

  it('offers a message and a script, with the places that the public may know', () => {
    const [sms, script] = textsOf(uid, NOTICE);
    expect(sms).toEqual({
      ...{ kind: 'sms', limit: 70 },
      text: '【公告】停热水，全校区，9月25日14:00至16:00，因水泵异响，电话0999-5550133。',
    });
    expect(script?.text).toContain('全校区的停热水公告');
    expect(script?.text).not.toMatch(/网络机房|\d/);
  });

  it.each(['kind', 'startAt', 'endAt'])('offers nothing without %s', (name) => {
    expect(textsOf(uid, { ...NOTICE, [name]: null })).toEqual([]);
  });

  it('takes times as a form holds them while they are typed', () => {
    const typed = { ...NOTICE, startAt: new Date(NOTICE.startAt), endAt: new Date(NOTICE.endAt) };
    expect(textsOf(uid, typed)).toEqual(textsOf(uid, NOTICE));
  });
});

describe('a bulletin', () => {
  const uid = 'api::logistics-bulletin.logistics-bulletin';

  it('offers a script of what is typed so far', () => {
    const values = { year: 2025, isoWeek: 36, transport: { busRuns: 60, delaysOver10Min: 0 } };
    const [script] = textsOf(uid, values);
    expect(script?.text).toContain('校车运行六十班次，延误零班次。');
    expect(script?.text).not.toContain('清洁');
  });

  it('does not read out a section without change', () => {
    const transport = { noChange: true, busRuns: 60, delaysOver10Min: 0 };
    const [script] = textsOf(uid, { year: 2025, isoWeek: 36, transport });
    expect(script?.text).not.toContain('校车');
  });

  it('offers nothing without its week', () => {
    expect(textsOf(uid, { year: 2025 })).toEqual([]);
  });
});

describe('a month', () => {
  const uid = 'api::finance-summary.finance-summary';

  it('offers a script of its sums, once there are some', () => {
    const values = { fiscalYear: 2025, month: 6, plainSummary: '平稳。' };
    expect(textsOf(uid, values)).toEqual([]);
    const totals = { incomeFen: '100', expenditureFen: '0', closingBalanceFen: '100' };
    expect(textsOf(uid, { ...values, totals })[0]?.text).toContain('本月收入一元，支出零元');
  });
});
