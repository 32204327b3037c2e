import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isoWeekKey, previousWeek } from '../../content/iso-week';
import { bulletinData } from '../../seed/logistics-documents';
import { bulletinSchema, type SampleBulletin } from '../../seed/logistics-files';
import { workdayCalendar } from '../../shared/workdays';
import { logisticsBulletinRules, type Bulletin } from './rules';
import type { BulletinContext, BulletinShared, BulletinWords } from './types';

const FOLDER = path.resolve(__dirname, '../../../database/sample');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const SAMPLE = z.array(bulletinSchema).parse(read('logistics-bulletins.json'));

/** The holidays around the sample weeks. */
const CALENDAR = workdayCalendar([
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => ({ date: `2025-10-0${day}`, isWorkday: false })),
  { date: '2025-10-11', isWorkday: true },
]);

const context: BulletinContext = {
  previous: { pending: 7 },
  sameKey: null,
  publicPlaces: new Map([
    ...SAMPLE.flatMap(({ repairs }) =>
      repairs.items.map(({ place }): [string, string] => [place, place]),
    ),
    ['power-room', 'bldg-a'],
  ]),
  knownNotices: new Set(['works-2025-03', 'works-2025-04']),
  calendar: CALENDAR,
};

const EMPTY_WORDS: BulletinWords = {
  ...{ title: null, summary: null, cleaningNotes: null, transportNotes: null, nextWeek: null },
  ...{ repairItemWords: [], safetyNotes: [], canteenIssues: [], sectionReasons: [] },
};

/** A week as it is typed, brought into the shape in which rows come out of the database. */
function typed(sample: SampleBulletin): Bulletin {
  const facts = bulletinData(sample) as unknown as BulletinShared & BulletinWords;
  const shared: BulletinShared = {
    ...{ key: null, slug: null, periodKey: null, publicSince: null },
    ...{ weekStart: null, weekEnd: null },
    ...facts,
  };
  const zh: BulletinWords = { ...EMPTY_WORDS, ...facts };
  return { shared, words: { 'zh-Hans': zh } };
}

const [FIRST] = SAMPLE;
if (FIRST === undefined) throw new Error('The sample has no bulletins.');
const base = logisticsBulletinRules.derive(typed(FIRST), context);

const checked = (change: Partial<BulletinShared>, words: Partial<BulletinWords> = {}) => {
  const own = base.words['zh-Hans'] ?? EMPTY_WORDS;
  const document: Bulletin = {
    shared: { ...base.shared, ...change },
    words: { 'zh-Hans': { ...own, ...words } },
  };
  return logisticsBulletinRules.derive(document, context);
};

const codes = (document: Bulletin, around: BulletinContext = context) =>
  logisticsBulletinRules.check(document, around).map(({ code }) => code);

const repairs = (change: object) => ({
  repairs: { ...base.shared.repairs, ...change } as BulletinShared['repairs'],
});

describe('the weeks of the sample, one after the other', () => {
  let previous: BulletinContext['previous'] = null;
  for (const sample of SAMPLE) {
    const around = { ...context, previous };
    const document = logisticsBulletinRules.derive(typed(sample), around);
    previous = { pending: document.shared.repairs?.pending ?? null };

    it(`${sample.key} comes out with the days and figures of the sample`, () => {
      const { key, weekStart, weekEnd, dueOn } = document.shared;
      expect({ key, weekStart, weekEnd, dueOn }).toEqual({
        ...{ key: sample.key, weekStart: sample.weekStart },
        ...{ weekEnd: sample.weekEnd, dueOn: sample.dueOn },
      });
      expect(document.shared.repairs?.pending).toBe(sample.repairs.pending);
    });

    it(`${sample.key} is due when the sample says, holidays and all`, () => {
      const { shared } = typed(sample);
      const open = { ...typed(sample), shared: { ...shared, dueOn: null } };
      expect(logisticsBulletinRules.derive(open, around).shared.dueOn).toBe(sample.dueOn);
    });

    it(`${sample.key} can be published and is stable`, () => {
      const expected = around.previous === null ? ['WEEK_BEFORE_MISSING'] : [];
      expect(codes(document, around)).toEqual(expected);
      expect(logisticsBulletinRules.derive(document, around)).toEqual(document);
    });
  }
});

describe('figures', () => {
  it.each<[string, Bulletin, readonly string[]]>([
    ['a week as it should be', base, []],
    ['a section that is missing', checked({ safety: null }), ['SECTION_MISSING']],
    [
      'a figure that is missing',
      checked({ transport: { noChange: false, busRuns: null, delaysOver10Min: 0 } }),
      ['SECTION_FIELD_REQUIRED'],
    ],
    ['more pending than before', checked(repairs({ carriedOver: 8 })), ['WEEK_CARRIED_OVER']],
    ['more completed than there were', checked(repairs({ completed: 48 })), ['PENDING_NEGATIVE']],
    ['all completed', checked(repairs({ completed: 47 })), []],
    [
      'nothing completed, so no time it took',
      checked(repairs({ completed: 0, medianHoursToFix: null })),
      [],
    ],
    ['more urgent ones than received', checked(repairs({ urgentReceived: 41 })), ['FIGURE_ABOVE']],
    [
      'more areas cleaned than planned',
      checked({
        cleaning: { noChange: false, areasPlanned: 64, areasCleaned: 65, disinfectionRounds: 1 },
      }),
      ['FIGURE_ABOVE'],
    ],
    [
      'more hazards rectified than found',
      checked({ safety: { noChange: null, patrols: 1, hazardsFound: 3, hazardsRectified: 4 } }),
      ['FIGURE_ABOVE'],
    ],
    ['a negative figure', checked(repairs({ urgentReceived: -1 })), ['FIELD_OUT_OF_RANGE']],
    [
      'a rate above one',
      checked({
        canteen: {
          ...{ noChange: false, mealDays: 5, mealsServed: 1, sampleRetentionRateBp: 10_001 },
          ...{ selfChecks: 0, externalInspections: 0, accompanyMeals: 0, menuPublished: false },
        },
      }),
      ['FIELD_OUT_OF_RANGE'],
    ],
    ['week 53 of a year without one', checked({ isoWeek: 53 }), ['ISO_WEEK_UNKNOWN']],
    ['no week', checked({ isoWeek: null }), ['FIELD_REQUIRED']],
    ['one person in two posts', checked({ approvedByRole: '总务处干事' }), ['F9_SAME_PERSON']],
    [
      'an unknown notice',
      checked({ worksNotices: [{ noticeKey: 'works-2025-99' }] }),
      ['NOTICE_UNKNOWN'],
    ],
    [
      'the same notice twice',
      checked({ worksNotices: [{ noticeKey: 'works-2025-03' }, { noticeKey: 'works-2025-03' }] }),
      ['DUPLICATE_LINE'],
    ],
  ])('%s', (_name, document, expected) => {
    expect(codes(document)).toEqual(expected);
  });

  it('another bulletin of the week is named', () => {
    expect(codes(base, { ...context, sameKey: 'other' })).toEqual(['DUPLICATE_PERIOD']);
  });

  it('a figure that was not computed by the rules is found', () => {
    const document = { ...base, shared: { ...base.shared, ...repairs({ pending: 6 }) } };
    expect(codes(document)).toEqual(['NOT_RECOMPUTED']);
  });

  it('what was carried over is filled in from the week before, not over what was typed', () => {
    const open = checked(repairs({ carriedOver: null }));
    expect(open.shared.repairs).toMatchObject({ carriedOver: 7, pending: 5 });
    expect(checked(repairs({ carriedOver: 9 })).shared.repairs?.carriedOver).toBe(9);
  });

  it('the chain goes over the end of the year', () => {
    expect(isoWeekKey(previousWeek({ year: 2021, week: 1 }))).toBe('2020-W53');
    const document = checked({ year: 2026, isoWeek: 1 });
    const issue = logisticsBulletinRules
      .check(document, { ...context, previous: { pending: 3 } })
      .find(({ code }) => code === 'WEEK_CARRIED_OVER');
    expect(issue?.params).toEqual({ period: '2025-W52', carriedOver: 7, expected: 3 });
  });
});

describe('a section without change', () => {
  const quiet = { noChange: true, patrols: null, hazardsFound: null, hazardsRectified: null };
  const reason = { sectionReasons: [{ section: 'safety' as const, reason: '假期停课' }] };

  it.each<[string, Bulletin, readonly string[]]>([
    ['says why', checked({ safety: quiet }, reason), []],
    ['says nothing about why', checked({ safety: quiet }), ['WORDS_KEY_MISSING']],
    [
      'still has figures',
      checked({ safety: { ...quiet, patrols: 3 } }, reason),
      ['NO_CHANGE_WITH_FIGURES'],
    ],
    ['a reason without such a section', checked({}, reason), ['WORDS_KEY_UNKNOWN']],
  ])('%s', (_name, document, expected) => {
    expect(codes(document)).toEqual(expected);
  });

  it('of repairs keeps the chain: what was carried over is still pending', () => {
    const none = { received: null, completed: null, urgentReceived: null, medianHoursToFix: null };
    const document = checked(repairs({ noChange: true, carriedOver: null, ...none }), {
      sectionReasons: [{ section: 'repairs', reason: '假期停工' }],
    });
    expect(document.shared.repairs).toMatchObject({ carriedOver: 7, pending: 7 });
    expect(codes(document)).toEqual([]);
  });
});

describe('repair items', () => {
  const item = (change: object) => ({
    repairItems: [
      { itemNo: 1, placeCode: 'gym', publicPlaceCode: null, state: 'pending' as const, ...change },
    ],
  });
  const words = { repairItemWords: [{ itemNo: 1, what: '门锁损坏' }] };

  it('of a sensitive place tell the place around it', () => {
    const document = checked(item({ placeCode: 'power-room' }), words);
    expect(document.shared.repairItems[0]?.publicPlaceCode).toBe('bldg-a');
    expect(codes(document)).toEqual([]);
  });

  it('get a number when they have none', () => {
    expect(checked(item({ itemNo: null })).shared.repairItems[0]?.itemNo).toBe(1);
  });

  it.each<[string, Bulletin, readonly string[]]>([
    ['in an unknown place', checked(item({ placeCode: 'moon' }), words), ['UNKNOWN_CODE']],
    ['in no place', checked(item({ placeCode: null }), words), ['LINE_FIELD_REQUIRED']],
    ['that say nothing', checked(item({}), { repairItemWords: [] }), ['WORDS_KEY_MISSING']],
    ['that are only words', checked({ repairItems: [] }, words), ['WORDS_KEY_UNKNOWN']],
  ])('%s', (_name, document, expected) => {
    expect(codes(document)).toEqual(expected);
  });
});

it('a translation may say nothing that Chinese does not say', () => {
  const own = base.words['zh-Hans'] ?? EMPTY_WORDS;
  const en = { ...EMPTY_WORDS, title: 'Week 36', canteenIssues: [{ no: 1, text: 'Only here' }] };
  expect(codes({ shared: base.shared, words: { 'zh-Hans': own, en } })).toEqual([
    'WORDS_KEY_UNKNOWN',
  ]);
});
