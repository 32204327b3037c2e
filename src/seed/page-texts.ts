import type { Locale } from '../content/locales';
import { ADMISSIONS_PAGE } from './page-texts-admissions';
import { EMERGENCY_PAGE } from './page-texts-emergency';
import { bullets, heading, paragraph, type Block } from './page-blocks';

export interface PageText {
  readonly title: string;
  readonly summary: string;
  readonly body: readonly Block[];
}

/** A page that the sample does not have; the fictional school is that of the sample. */
export interface SeededPage {
  readonly category: string;
  /** Numbers behind those of the sample's catalogue, which holds what has a form of its own. */
  readonly catalogueItemNo: string;
  readonly department: string;
  readonly publishedAt: string;
  readonly words: Readonly<Record<Locale, PageText>>;
}

const FACTS_PAGE: SeededPage = {
  category: 'schoolFacts',
  catalogueItemNo: '8.1',
  department: 'office',
  publishedAt: '2025-09-05T10:00:00+08:00',
  words: {
    'zh-Hans': {
      title: '学校概况',
      summary: '办学性质、规模、内设部门和联系方式。',
      body: [
        paragraph('青禾市第三实验学校是公办九年一贯制学校，设小学部和初中部。'),
        heading('规模'),
        bullets('2025—2026学年在校学生1860人：小学1080人，初中780人。', '教职工138人。'),
        heading('内设部门'),
        paragraph(
          '学校办公室、教务处、德育处、总务处、财务室、食堂管理组、安全保卫处、信息中心、图书馆、工会。',
        ),
        heading('联系我们'),
        paragraph('校务公开办公室设在总务处，电话 0999-5550100，工作日 8:30—11:30、14:00—17:00。'),
      ],
    },
    'zh-Hant': {
      title: '學校概況',
      summary: '辦學性質、規模、內設部門和聯絡方式。',
      body: [
        paragraph('青禾市第三實驗學校是公辦九年一貫制學校，設小學部和初中部。'),
        heading('規模'),
        bullets('2025—2026學年在校學生1860人：小學1080人，初中780人。', '教職員138人。'),
        heading('內設部門'),
        paragraph(
          '學校辦公室、教務處、德育處、總務處、財務室、食堂管理組、安全保衛處、資訊中心、圖書館、工會。',
        ),
        heading('聯絡我們'),
        paragraph('校務公開辦公室設在總務處，電話 0999-5550100，工作日 8:30—11:30、14:00—17:00。'),
      ],
    },
    en: {
      title: 'Facts about the school',
      summary: 'What kind of school it is, its size, its offices and how to reach them.',
      body: [
        paragraph('Qinghe City No. 3 Experimental School is a public school for grades 1 to 9.'),
        heading('Size'),
        bullets(
          '1,860 pupils in 2025–2026: 1,080 in primary and 780 in junior middle school.',
          '138 members of staff.',
        ),
        heading('Offices'),
        paragraph(
          'School office, academic affairs, student affairs, general affairs, finance, canteen, safety and security, information centre, library, trade union.',
        ),
        heading('Contact'),
        paragraph(
          'The disclosure office is part of general affairs: phone 0999-5550100, on workdays 8:30–11:30 and 14:00–17:00.',
        ),
      ],
    },
  },
};

const PLAN_PAGE: SeededPage = {
  category: 'plans',
  catalogueItemNo: '8.2',
  department: 'office',
  publishedAt: '2025-09-08T10:00:00+08:00',
  words: {
    'zh-Hans': {
      title: '2025—2026学年第一学期工作要点',
      summary: '本学期要做的几件事，以及谁负责。',
      body: [
        heading('教学'),
        bullets('每周三次课后服务，教务处负责。', '阅读课进课表，图书馆负责。'),
        heading('安全与后勤'),
        bullets(
          '国庆前完成全校消防检查，安全保卫处负责。',
          '每周公布后勤简报和食谱，总务处、食堂管理组负责。',
        ),
        heading('怎样检查'),
        paragraph('期末由校务会逐项核对，结果写入下学期的工作要点。'),
      ],
    },
    'zh-Hant': {
      title: '2025—2026學年第一學期工作要點',
      summary: '本學期要做的幾件事，以及誰負責。',
      body: [
        heading('教學'),
        bullets('每週三次課後服務，教務處負責。', '閱讀課進課表，圖書館負責。'),
        heading('安全與後勤'),
        bullets(
          '國慶前完成全校消防檢查，安全保衛處負責。',
          '每週公布後勤簡報和食譜，總務處、食堂管理組負責。',
        ),
        heading('怎樣檢查'),
        paragraph('期末由校務會逐項核對，結果寫入下學期的工作要點。'),
      ],
    },
    en: {
      title: 'Plan of work, first term 2025–2026',
      summary: 'What is to be done this term, and who answers for it.',
      body: [
        heading('Teaching'),
        bullets(
          'After-school service three times a week: academic affairs.',
          'Reading lessons in the timetable: library.',
        ),
        heading('Safety and logistics'),
        bullets(
          'Fire inspection of the whole school before the October holiday: safety and security.',
          'A logistics bulletin and a menu every week: general affairs and canteen.',
        ),
        heading('How it is checked'),
        paragraph(
          'At the end of term the school council goes through every point; the results are part of the next plan.',
        ),
      ],
    },
  },
};

/** Pages of the categories that have no form of their own: facts, plans, admissions, emergencies. */
export const PAGES: readonly SeededPage[] = [
  FACTS_PAGE,
  PLAN_PAGE,
  ADMISSIONS_PAGE,
  EMERGENCY_PAGE,
];
