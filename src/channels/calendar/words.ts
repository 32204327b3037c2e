import { say, type Words } from '../../content/words/words';

export const CALENDAR_NAMES = ['all', 'works', 'meetings', 'due-dates'] as const;
export type CalendarName = (typeof CALENDAR_NAMES)[number];

interface CalendarWords {
  readonly title: Words;
  readonly description: Words;
}

export const CALENDAR_WORDS: Readonly<Record<CalendarName, CalendarWords>> = {
  all: {
    title: say('校务公开日历', '校務公開日曆', 'School transparency calendar'),
    description: say(
      '施工与停供、公开会议和应公开事项的日期。',
      '施工與停供、公開會議和應公開事項的日期。',
      'Works and outages, public meetings, and the days on which publications are due.',
    ),
  },
  works: {
    title: say('施工与停供', '施工與停供', 'Works and outages'),
    description: say(
      '什么时候停什么、在哪里、怎么办。',
      '什麼時候停什麼、在哪裡、怎麼辦。',
      'What is off when and where, and what to do.',
    ),
  },
  meetings: {
    title: say('公开会议', '公開會議', 'Public meetings'),
    description: say(
      '说明会、座谈会等公开会议的时间和议题。',
      '說明會、座談會等公開會議的時間和議題。',
      'When public meetings are held, and what about.',
    ),
  },
  'due-dates': {
    title: say('应公开日期', '應公開日期', 'Publication due dates'),
    description: say(
      '公开目录中的事项最迟哪天公开。',
      '公開目錄中的事項最遲哪天公開。',
      'By which day the items of the disclosure catalogue are to be published.',
    ),
  },
};

/** What is left of an event that cannot be read any more. */
export const WITHDRAWN_TITLE = say('已撤回', '已撤回', 'Withdrawn');

export const DUE_TITLE: Readonly<Record<keyof Words, (item: string) => string>> = {
  'zh-Hans': (item) => `应公开：${item}`,
  'zh-Hant': (item) => `應公開：${item}`,
  en: (item) => `Due: ${item}`,
};
