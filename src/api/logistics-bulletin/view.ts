import { listed, publicationView } from '../../content/type-view';

export const LOGISTICS_BULLETIN_VIEW = publicationView({
  settings: listed('title', 'periodKey', 'DESC'),
  typed: [
    ['title'],
    ['year', 'isoWeek'],
    ['cleaning'],
    ['cleaningNotes'],
    ['repairs'],
    ['repairItems'],
    ['repairItemWords'],
    ['safety'],
    ['safetyNotes'],
    ['canteen'],
    ['canteenIssues'],
    ['transport'],
    ['transportNotes'],
    ['sectionReasons'],
    ['nextWeek'],
    ['worksNotices'],
    ['preparedByRole', 'approvedByRole'],
  ],
  computed: [['weekStart', 'weekEnd']],
  columns: ['periodKey', 'title'],
});
