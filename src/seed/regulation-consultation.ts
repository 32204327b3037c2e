import type { PlainRow } from '../content/row';

/** The sample calls SY3-ZD-10 a draft for comment and says no more: days, comments and answers. */
export const CONSULTATION = {
  code: 'SY3-ZD-10',
  openedAt: '2026-01-05T09:00:00+08:00',
  days: { consultationOpensOn: '2026-01-05', consultationClosesOn: '2026-01-25' },
} as const;

export const CONSULTATION_FACTS: PlainRow = {
  consultationThemes: [
    { themeNo: 1, comments: 12, outcome: 'partiallyAdopted' },
    { themeNo: 2, comments: 7, outcome: 'adopted' },
    { themeNo: 3, comments: 4, outcome: 'explained' },
  ],
};

const answers = (entries: readonly (readonly [theme: string, answer: string])[]): PlainRow => ({
  consultationAnswers: entries.map(([theme, answer], index) => ({
    themeNo: index + 1,
    theme,
    answer,
  })),
});

/** What people said and what the school answers, by locale; themes, never persons. */
export const CONSULTATION_WORDS = {
  'zh-Hans': {
    explanation:
      '学校的场馆和设备怎样借用，过去没有统一规定。这份草案写明谁能借、怎样公布使用情况。',
    ...answers([
      ['周末和假期也希望能预约体育馆', '周末开放，寒暑假视值班安排另行公布。'],
      ['学生社团应当优先', '采纳，正式文本将写明社团活动优先。'],
      ['师生使用是否收费', '面向本校师生不收费，已在公告中说明。'],
    ]),
  },
  'zh-Hant': {
    explanation:
      '學校的場館和設備怎樣借用，過去沒有統一規定。這份草案寫明誰能借、怎樣公布使用情況。',
    ...answers([
      ['週末和假期也希望能預約體育館', '週末開放，寒暑假視值班安排另行公布。'],
      ['學生社團應當優先', '採納，正式文本將寫明社團活動優先。'],
      ['師生使用是否收費', '面向本校師生不收費，已在公告中說明。'],
    ]),
  },
  en: {
    explanation:
      'Until now there were no common rules for lending rooms and equipment. This draft says who may borrow and how use is made public.',
    ...answers([
      [
        'The gymnasium should be open for booking at weekends and in the holidays too',
        'It will be open at weekends; times in the holidays depend on who is on duty and are announced.',
      ],
      ['Clubs of pupils should come first', 'Taken up: the final text will say so.'],
      ['Is there a charge for pupils and staff?', 'No. The notice says so.'],
    ]),
  },
} as const satisfies Readonly<Record<string, PlainRow>>;
