import { say } from '../../content/words/words';

/** Sentences of the card that reminds of regulations. */
export const REGULATION_PANEL_WORDS = {
  'regulations.title': say('规章制度提醒', '規章制度提醒', 'Regulations to look after'),
  'regulations.loading': say('正在读取…', '正在讀取…', 'Loading…'),
  'regulations.failed': say(
    '没有读到规章制度。请刷新页面再试。',
    '沒有讀到規章制度。請重新整理頁面再試。',
    'The regulations could not be read. Reload the page to try again.',
  ),
  'regulations.nothing': say(
    '近期没有需要评估的制度，各主题都有现行制度。',
    '近期沒有需要評估的制度，各主題都有現行制度。',
    'No review is due soon, and every theme has a regulation in force.',
  ),
  'regulations.overdue': say(
    '应在 {day} 前评估，已逾期 {days} 天',
    '應在 {day} 前評估，已逾期 {days} 天',
    'Review was due on {day}, {days} days ago',
  ),
  'regulations.due': say(
    '应在 {day} 前评估，还有 {days} 天',
    '應在 {day} 前評估，還有 {days} 天',
    'Review due on {day}, in {days} days',
  ),
  'regulations.undated': say('没有填写应评估日期', '沒有填寫應評估日期', 'No day of review is set'),
  'regulations.gap': say(
    '“{theme}”没有现行制度',
    '「{theme}」沒有現行制度',
    'No regulation on “{theme}” is in force',
  ),
} as const;
