import { workdayCalendar } from '../../shared/workdays';
import { worksNoticeRules, type Notice } from './rules';
import { canBegin, canFollow } from './states';
import type { NoticeContext, NoticeShared, NoticeState, NoticeWords, OtherNotice } from './types';

const context: NoticeContext = {
  now: '2025-07-01T02:00:00Z',
  storedState: 'announced',
  toldUpdates: [],
  others: [],
  publicPlaces: new Map([
    ['bldg-b', 'bldg-b'],
    ['gym', 'gym'],
    ['power-room', 'campus'],
  ]),
  calendar: workdayCalendar([
    { date: '2025-10-08', isWorkday: false },
    { date: '2025-10-11', isWorkday: true },
  ]),
  takenKeys: [],
};

const SHARED: NoticeShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  dueOn: null,
  kind: 'repair',
  places: [{ placeCode: 'bldg-b', publicPlaceCode: null }],
  affects: ['noise'],
  startAt: '2025-07-05T00:00:00Z',
  endAt: '2025-08-05T10:00:00Z',
  contactRole: '总务处维修主管',
  contactPhone: '0999-5550121',
  emergency: false,
  state: 'announced',
  actualEndAt: null,
  updates: [],
  procurementCode: null,
};

const WORDS: NoticeWords = {
  ...{ title: 'B栋屋面防水维修', summary: null },
  ...{ reason: '顶层教室渗水', impact: '四层封闭。', mitigation: '施工区围挡。' },
  ...{ emergencyReason: null, shortNoticeReason: null, updateTexts: [] },
};

function notice(
  change: Partial<NoticeShared> = {},
  words: Partial<NoticeWords> = {},
  around: Partial<NoticeContext> = {},
): Notice {
  const document = {
    shared: { ...SHARED, ...change },
    words: { 'zh-Hans': { ...WORDS, ...words } },
  };
  return worksNoticeRules.derive(document, { ...context, ...around });
}

function codes(document: Notice, around: Partial<NoticeContext> = {}): readonly string[] {
  return worksNoticeRules.check(document, { ...context, ...around }).map(({ code }) => code);
}

const other = (change: Partial<OtherNotice> = {}): OtherNotice => ({
  ...{ key: 'works-2025-09', title: '另一项', kind: 'repair' },
  ...{ startAt: '2025-07-10T00:00:00Z', endAt: '2025-07-11T00:00:00Z', actualEndAt: null },
  placeCodes: ['bldg-b'],
  ...change,
});

describe('what follows from a notice', () => {
  it('is stable', () => {
    expect(worksNoticeRules.derive(notice(), context)).toEqual(notice());
    expect(codes(notice())).toEqual([]);
  });

  it.each<[string, Partial<NoticeShared>, Partial<NoticeContext>, string | null]>([
    ['numbers the first of a year', {}, {}, 'works-2025-01'],
    [
      'goes on after the last',
      {},
      { takenKeys: ['works-2025-03', 'works-2024-09'] },
      'works-2025-04',
    ],
    ['keeps a free key', { key: 'works-2025-07' }, {}, 'works-2025-07'],
    [
      'gives a copy its own',
      { key: 'works-2025-07' },
      { takenKeys: ['works-2025-07'] },
      'works-2025-08',
    ],
    ['follows the year while nobody read it', { key: 'works-2024-01' }, {}, 'works-2025-01'],
    [
      'keeps what was published',
      { key: 'works-2024-01', publicSince: '2024-12-01T00:00:00Z' },
      {},
      'works-2024-01',
    ],
    [
      'takes the year of the school, not of London',
      { startAt: '2025-12-31T17:00:00Z' },
      {},
      'works-2026-01',
    ],
    ['waits for a beginning', { startAt: null }, {}, null],
  ])('its key %s', (_name, change, around, key) => {
    expect(notice(change, {}, around).shared.key).toBe(key);
  });

  it('of a sensitive place tells the place around it', () => {
    const { shared } = notice({ places: [{ placeCode: 'power-room', publicPlaceCode: null }] });
    expect(shared.places).toEqual([{ placeCode: 'power-room', publicPlaceCode: 'campus' }]);
  });

  it('is due two workdays before it begins', () => {
    expect(notice().shared.dueOn).toBe('2025-07-03');
    expect(notice({ startAt: '2025-10-14T08:30:00Z' }).shared.dueOn).toBe('2025-10-11');
  });
});

describe('the lead time', () => {
  const start = { startAt: '2025-10-14T08:30:00Z', endAt: '2025-10-18T10:00:00Z' };
  const late = { shortNoticeReason: '原始记录没有说明。' };

  it.each<[string, string, readonly string[]]>([
    ['on the last day in time, late at night', '2025-10-11T15:59:59Z', []],
    [
      'a minute later, the day after in China',
      '2025-10-11T16:00:00Z',
      ['SHORT_NOTICE', 'SHORT_NOTICE_REASON'],
    ],
    ['the day before', '2025-10-13T00:30:00Z', ['SHORT_NOTICE', 'SHORT_NOTICE_REASON']],
    ['after it began', '2025-10-15T00:30:00Z', ['SHORT_NOTICE', 'SHORT_NOTICE_REASON']],
  ])('%s', (_name, now, expected) => {
    expect(codes(notice(start), { now })).toEqual(expected);
  });

  it('counts to the first publication, whenever it is looked at', () => {
    const published = notice({ ...start, publicSince: '2025-10-10T02:00:00Z' });
    expect(codes(published, { now: '2026-01-01T00:00:00Z' })).toEqual([]);
  });

  it('that was missed is a warning once the reason is given', () => {
    expect(codes(notice(start, late), { now: '2025-10-13T00:30:00Z' })).toEqual(['SHORT_NOTICE']);
  });

  it('does not bind an emergency, which says why it is one', () => {
    const urgent = { ...start, emergency: true };
    expect(codes(notice(urgent), { now: '2025-10-14T09:00:00Z' })).toEqual(['WORDS_REQUIRED']);
    const told = notice(urgent, { emergencyReason: '水管爆裂' });
    expect(codes(told, { now: '2025-10-14T09:00:00Z' })).toEqual([]);
  });
});

describe('what a notice may not say', () => {
  it.each<[string, Notice, readonly string[]]>([
    ['that it ends before it begins', notice({ endAt: '2025-07-04T00:00:00Z' }), ['TIME_ORDER']],
    ['that it ends when it begins', notice({ endAt: SHARED.startAt }), ['TIME_ORDER']],
    ['no place', notice({ places: [] }), ['FIELD_REQUIRED']],
    [
      'an unknown place',
      notice({ places: [{ placeCode: 'moon', publicPlaceCode: null }] }),
      ['UNKNOWN_CODE'],
    ],
    ['a place twice', notice({ places: [...SHARED.places, ...SHARED.places] }), ['DUPLICATE_LINE']],
    ['nothing that is affected', notice({ affects: [] }), ['FIELD_REQUIRED']],
    ['a mobile number', notice({ contactPhone: '13812345678' }), ['PHONE_MOBILE']],
    [
      'a mobile number between words',
      notice({}, { impact: '请电 138 1234 5678' }),
      ['PHONE_MOBILE'],
    ],
    ['something that is no telephone', notice({ contactPhone: '总务处' }), ['VALUE_FORMAT']],
    ['no impact', notice({}, { impact: ' ' }), ['WORDS_REQUIRED']],
    ['no title', notice({}, { title: null }), ['WORDS_REQUIRED']],
  ])('%s', (_name, document, expected) => {
    expect(codes(document)).toEqual(expected);
  });
});

describe('works at one place', () => {
  it.each<[string, OtherNotice, readonly string[]]>([
    ['of the same kind are announced twice', other(), ['DUPLICATE_WORKS']],
    ['of another kind are a warning', other({ kind: 'waterOutage' }), ['WORKS_OVERLAP']],
    ['at another place are none', other({ placeCodes: ['gym'] }), []],
    [
      'that are over when these begin',
      other({ startAt: '2025-07-01T00:00:00Z', endAt: SHARED.startAt }),
      [],
    ],
    [
      'that begin when these end',
      other({ startAt: SHARED.endAt, endAt: '2025-09-01T00:00:00Z' }),
      [],
    ],
    [
      'that took longer than planned',
      other({
        ...{ startAt: '2025-07-01T00:00:00Z', endAt: '2025-07-02T00:00:00Z' },
        actualEndAt: '2025-07-06T00:00:00Z',
      }),
      ['DUPLICATE_WORKS'],
    ],
  ])('%s', (_name, works, expected) => {
    expect(codes(notice(), { others: [works] })).toEqual(expected);
  });

  it('that are cancelled are in nobody’s way', () => {
    const cancelled = notice({ state: 'cancelled' });
    expect(codes(cancelled, { others: [other()] })).toEqual([]);
  });
});

describe('states', () => {
  const STATES: readonly NoticeState[] = [
    ...(['planned', 'announced', 'inProgress', 'extended', 'completed', 'cancelled'] as const),
  ];

  it('follow each other as works do', () => {
    const table = STATES.map((from) => [from, STATES.filter((to) => canFollow(from, to))]);
    expect(Object.fromEntries(table)).toEqual({
      planned: ['planned', 'announced', 'cancelled'],
      announced: ['planned', 'announced', 'inProgress', 'cancelled'],
      inProgress: ['inProgress', 'extended', 'completed', 'cancelled'],
      extended: ['inProgress', 'extended', 'completed', 'cancelled'],
      completed: ['completed'],
      cancelled: ['cancelled'],
    });
  });

  it('begin before the works do, but in an emergency', () => {
    expect(STATES.filter((state) => canBegin(state, false))).toEqual(['planned', 'announced']);
    expect(canBegin('inProgress', true)).toBe(true);
    expect(canBegin('completed', true)).toBe(false);
  });

  const done = { state: 'completed', actualEndAt: '2025-08-15T09:00:00Z' } as const;
  const update = { no: 1, at: '2025-08-01T00:00:00Z' };
  const text = { no: 1, text: '顺延至8月15日。' };

  it.each<[string, Notice, Partial<NoticeContext>, readonly string[]]>([
    ['a jump', notice(done), {}, ['STATE_CANNOT_FOLLOW']],
    ['a step', notice(done), { storedState: 'inProgress' }, []],
    [
      'a new notice of something that is over',
      notice(done),
      { storedState: null },
      ['STATE_CANNOT_BEGIN'],
    ],
    ['back from the end', notice(), { storedState: 'completed' }, ['STATE_CANNOT_FOLLOW']],
    [
      'an end without a time',
      notice({ state: 'completed' }),
      { storedState: 'inProgress' },
      ['FIELD_REQUIRED'],
    ],
    [
      'a time without an end',
      notice({ actualEndAt: done.actualEndAt }),
      {},
      ['END_BEFORE_COMPLETION'],
    ],
    [
      'longer without a word',
      notice({ state: 'extended' }),
      { storedState: 'inProgress' },
      ['UPDATE_MISSING'],
    ],
    [
      'longer with a word',
      notice({ state: 'extended', updates: [update] }, { updateTexts: [text] }),
      { storedState: 'inProgress' },
      [],
    ],
    ['a time without words', notice({ updates: [update] }), {}, ['WORDS_KEY_MISSING']],
    ['words without a time', notice({}, { updateTexts: [text] }), {}, ['WORDS_KEY_UNKNOWN']],
    [
      'a number twice',
      notice({ updates: [update, update] }, { updateTexts: [text] }),
      {},
      ['DUPLICATE_LINE'],
    ],
  ])('%s', (_name, document, around, expected) => {
    expect(codes(document, around)).toEqual(expected);
  });

  const told = [{ ...update, text: text.text }];

  it.each<[string, Notice, readonly string[]]>([
    [
      'stays',
      notice(
        { updates: [{ ...update, at: '2025-08-01T08:00:00+08:00' }] },
        { updateTexts: [text] },
      ),
      [],
    ],
    ['cannot be taken back', notice(), ['UPDATE_TOLD']],
    [
      'cannot be told at another time',
      notice({ updates: [{ ...update, at: '2025-08-02T00:00:00Z' }] }, { updateTexts: [text] }),
      ['UPDATE_TOLD'],
    ],
    [
      'cannot be told in other words',
      notice({ updates: [update] }, { updateTexts: [{ no: 1, text: '一切顺利。' }] }),
      ['UPDATE_TOLD'],
    ],
  ])('an update that was told %s', (_name, document, expected) => {
    expect(codes(document, { toldUpdates: told })).toEqual(expected);
  });
});
