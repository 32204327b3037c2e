import { bullets, heading, paragraph, steps } from './page-blocks';
import type { SeededPage } from './page-texts';

export const EMERGENCY_PAGE: SeededPage = {
  category: 'boardingAndSafety',
  catalogueItemNo: '8.4',
  department: 'security',
  publishedAt: '2025-09-10T10:00:00+08:00',
  words: {
    'zh-Hans': {
      title: '突发事件应急预案摘要',
      summary: '火灾、食品安全、极端天气时学校怎么做，家长怎么做。',
      body: [
        heading('火灾'),
        steps(
          '拉响警铃，同时拨打119。',
          '各班按疏散图到操场集合，班主任清点人数。',
          '十五分钟内向家长发出第一条通知。',
        ),
        heading('食品安全'),
        steps('停止供餐，封存留样。', '送医并向市场监管和教育部门报告。', '当天公布处理情况。'),
        heading('极端天气'),
        paragraph(
          '按气象部门的预警调整上下学时间，前一天20:00前通知；来不及通知的，先到校学生由学校照看。',
        ),
        heading('家长请这样做'),
        bullets(
          '以学校网站和班级通知为准，不转发未经证实的消息。',
          '不进入疏散通道，在北门外等候。',
          '有疑问请拨打学校值班电话 0999-5550100。',
        ),
      ],
    },
    'zh-Hant': {
      title: '突發事件應急預案摘要',
      summary: '火災、食品安全、極端天氣時學校怎麼做，家長怎麼做。',
      body: [
        heading('火災'),
        steps(
          '拉響警鈴，同時撥打119。',
          '各班按疏散圖到操場集合，班主任清點人數。',
          '十五分鐘內向家長發出第一條通知。',
        ),
        heading('食品安全'),
        steps('停止供餐，封存留樣。', '送醫並向市場監管和教育部門報告。', '當天公布處理情況。'),
        heading('極端天氣'),
        paragraph(
          '按氣象部門的預警調整上下學時間，前一天20:00前通知；來不及通知的，先到校學生由學校照看。',
        ),
        heading('家長請這樣做'),
        bullets(
          '以學校網站和班級通知為準，不轉發未經證實的消息。',
          '不進入疏散通道，在北門外等候。',
          '有疑問請撥打學校值班電話 0999-5550100。',
        ),
      ],
    },
    en: {
      title: 'Emergency plan in short',
      summary:
        'What the school does in a fire, a food incident or extreme weather, and what families do.',
      body: [
        heading('Fire'),
        steps(
          'The alarm is rung and 119 is called.',
          'Classes go to the sports ground by the evacuation plan; class teachers count the pupils.',
          'Families get a first message within fifteen minutes.',
        ),
        heading('Food safety'),
        steps(
          'Meals are stopped and the retained samples sealed.',
          'Pupils are taken to hospital; market supervision and the education bureau are told.',
          'What was done is published the same day.',
        ),
        heading('Extreme weather'),
        paragraph(
          'School hours follow the warnings of the weather service and are announced by 20:00 of the day before; pupils who come too early are looked after.',
        ),
        heading('What families do'),
        bullets(
          'Go by the school’s website and class messages; do not pass on rumours.',
          'Keep the evacuation routes free and wait outside the north gate.',
          'Questions: the school’s duty line, 0999-5550100.',
        ),
      ],
    },
  },
};
