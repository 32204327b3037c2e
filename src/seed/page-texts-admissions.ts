import { bullets, heading, paragraph, steps } from './page-blocks';
import type { SeededPage } from './page-texts';

export const ADMISSIONS_PAGE: SeededPage = {
  category: 'admissions',
  catalogueItemNo: '8.3',
  department: 'academic',
  publishedAt: '2025-05-12T10:00:00+08:00',
  words: {
    'zh-Hans': {
      title: '2025年入学与转学办理办法',
      summary: '谁可以报名、带什么材料、什么时候知道结果。',
      body: [
        paragraph('学校按划片范围免试就近入学，不收取与入学挂钩的任何费用。'),
        heading('需要的材料'),
        bullets(
          '户口簿或居住证。',
          '房产证、租房合同或居住证明中的一项。',
          '小学新生另带预防接种证查验证明。',
        ),
        heading('办理步骤'),
        steps(
          '6月上旬在网上登记。',
          '6月下旬到校核对材料，当场告知是否齐全。',
          '7月15日前公布录取结果。',
        ),
        heading('转学'),
        paragraph(
          '学期开始前两周内办理。有空余学位时按申请先后安排，没有学位时五个工作日内书面说明。',
        ),
        heading('资助'),
        paragraph('家庭经济困难的学生可以随时申请资助，名单不公示。'),
      ],
    },
    'zh-Hant': {
      title: '2025年入學與轉學辦理辦法',
      summary: '誰可以報名、帶什麼材料、什麼時候知道結果。',
      body: [
        paragraph('學校按劃片範圍免試就近入學，不收取與入學掛鉤的任何費用。'),
        heading('需要的材料'),
        bullets(
          '戶口簿或居住證。',
          '房產證、租房合約或居住證明中的一項。',
          '小學新生另帶預防接種證查驗證明。',
        ),
        heading('辦理步驟'),
        steps(
          '6月上旬在網上登記。',
          '6月下旬到校核對材料，當場告知是否齊全。',
          '7月15日前公布錄取結果。',
        ),
        heading('轉學'),
        paragraph(
          '學期開始前兩週內辦理。有空餘學位時按申請先後安排，沒有學位時五個工作日內書面說明。',
        ),
        heading('資助'),
        paragraph('家庭經濟困難的學生可以隨時申請資助，名單不公示。'),
      ],
    },
    en: {
      title: 'Admission and transfer in 2025',
      summary: 'Who may apply, what to bring and when the result is known.',
      body: [
        paragraph(
          'Children of the catchment area are admitted without an examination; no fee is linked to admission.',
        ),
        heading('What to bring'),
        bullets(
          'Household register or residence permit.',
          'One of: title of the flat, rental contract, proof of residence.',
          'For first grade also the check of the vaccination record.',
        ),
        heading('Steps'),
        steps(
          'Register online in early June.',
          'Bring the documents in late June; you are told at once whether they are complete.',
          'The result is published by 15 July.',
        ),
        heading('Transfer'),
        paragraph(
          'Within the two weeks before term. Free places go by the order of applications; where there is none you get a written answer within five workdays.',
        ),
        heading('Financial aid'),
        paragraph('Families in need may apply at any time; names are never published.'),
      ],
    },
  },
};
