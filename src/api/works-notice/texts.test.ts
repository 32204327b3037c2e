import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BROADCAST_LIMIT, SMS_LIMIT } from '../../content/spoken-text/fitting';
import { LOCALES } from '../../content/locales';
import { noticeSchema, type SampleNotice } from '../../seed/logistics-files';
import { noticeBroadcast, noticeSms, type NoticeFacts } from './texts';
import type { NoticeKind } from './types';

const FOLDER = path.resolve(__dirname, '../../../database/sample');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const SAMPLE = z.array(noticeSchema).parse(read('works-notices.json'));
const PLACES: Readonly<Record<string, string>> = {
  ...{ 'bldg-b': '教学楼B栋', playground: '田径场', 'gate-n': '北门', 'dorm-1': '学生公寓1号楼' },
};

function factsOf(sample: SampleNotice): NoticeFacts {
  return {
    ...sample,
    kind: sample.kind as NoticeKind,
    state: 'announced',
    emergency: false,
    actualEndAt: null,
    places: sample.places.map((code) => PLACES[code] ?? code),
  };
}

const [ROOF, DRAIN, HOT_WATER] = SAMPLE.map(factsOf) as [NoticeFacts, NoticeFacts, NoticeFacts];

describe('the text message', () => {
  it.each<[string, NoticeFacts, string]>([
    [
      'says what, where, when, why and whom to ask',
      HOT_WATER,
      '【公告】停热水，学生公寓1号楼，9月25日14:00至16:00，因水泵异响，电话0999-5550133。',
    ],
    [
      'of several days names both',
      ROOF,
      '【公告】维修，教学楼B栋，7月5日8:00至8月5日18:00，因顶层教室渗水，电话0999-5550121。',
    ],
    [
      'of an emergency says so',
      { ...HOT_WATER, emergency: true },
      '【紧急】停热水，学生公寓1号楼，9月25日14:00至16:00，因水泵异响，电话0999-5550133。',
    ],
    [
      'of works that are over says since when',
      { ...ROOF, state: 'completed', actualEndAt: '2025-08-15T09:00:00Z' },
      '【已完成】维修，教学楼B栋，已于8月15日17:00结束，因顶层教室渗水，电话0999-5550121。',
    ],
    [
      'of works that never came says so',
      { ...ROOF, state: 'cancelled' },
      '【取消】维修，教学楼B栋，原定7月5日8:00开始，因顶层教室渗水，电话0999-5550121。',
    ],
  ])('%s', (_name, facts, text) => {
    expect(noticeSms(facts, 'zh-Hans')).toBe(text);
  });

  it('leaves out further places, then the reason, then the place, never half a number', () => {
    const places = ['田径场', '北门', '学生公寓1号楼', '体育馆更衣室', '实验楼'];
    expect(noticeSms({ ...DRAIN, places }, 'zh-Hans')).toBe(
      '【公告】排水改造，田径场等5处，7月15日7:30至8月20日19:00，因汛期积水，电话0999-5550121。',
    );
    const reason = '汛期积水较深影响学生通行，且雨水井盖多处破损需要更换';
    expect(noticeSms({ ...DRAIN, places, reason }, 'zh-Hans')).toBe(
      '【公告】排水改造，田径场等5处，7月15日7:30至8月20日19:00，电话0999-5550121。',
    );
    const long = '某'.repeat(40);
    expect(noticeSms({ ...DRAIN, places: [long], reason }, 'zh-Hans')).toBe(
      '【公告】排水改造，7月15日7:30至8月20日19:00，电话0999-5550121。',
    );
  });

  it('is written in each language', () => {
    expect(noticeSms(HOT_WATER, 'zh-Hant')).toMatch(/^【公告】停熱水，.*電話0999-5550133。$/);
    expect(noticeSms({ ...HOT_WATER, places: ['Dormitory 1'], reason: '' }, 'en')).toBe(
      'Hot water outage, Dormitory 1, 25 Sep 14:00–16:00, Tel 0999-5550133',
    );
  });
});

describe('the script', () => {
  it('spells every number for reading aloud', () => {
    expect(noticeBroadcast(HOT_WATER, 'zh-Hans')).toBe(
      '各位老师、同学，请注意。现在播报学生公寓一号楼的停热水公告。' +
        '时间是二〇二五年九月二十五日下午两点到二〇二五年九月二十五日下午四点。' +
        '原因：水泵异响。体育馆浴室下午两点至下午五点对公寓学生开放。影响：停热水两小时，冷水正常。' +
        '如有疑问，请联系公寓管理员，电话零九九九，五五五零幺三三。播报完毕，谢谢大家。',
    );
  });

  it('in English too', () => {
    const facts = {
      ...HOT_WATER,
      places: ['Dormitory 1'],
      reason: 'pump noise',
      impact: '',
      mitigation: '',
    };
    expect(noticeBroadcast({ ...facts, contactRole: '' }, 'en')).toBe(
      'Attention please. Hot water outage: Dormitory one. ' +
        'From September twenty-five, twenty twenty-five, two p.m., ' +
        'to September twenty-five, twenty twenty-five, four p.m. Reason: pump noise. ' +
        'Questions: telephone zero nine nine nine, five five five zero one three three. Thank you.',
    );
  });
});

describe('however long a notice is', () => {
  const long = (text: string) => Array.from({ length: 40 }, () => text).join('，');
  const LONG: NoticeFacts = {
    ...DRAIN,
    places: Array.from({ length: 12 }, (_, index) => `第${index + 1}教学楼地下一层走廊`),
    ...{ reason: long('更换120米管道'), impact: long('封闭2天'), mitigation: long('绕行300米') },
    ...{ contactRole: '总务处维修主管', contactPhone: '0999-5550121-8001' },
  };

  it.each(LOCALES)('both texts fit in %s, and the script holds no figure', (locale) => {
    for (const facts of [LONG, ROOF, DRAIN, HOT_WATER]) {
      for (const state of ['announced', 'extended', 'completed', 'cancelled'] as const) {
        expect(noticeSms({ ...facts, state }, locale).length).toBeLessThanOrEqual(SMS_LIMIT);
        const script = noticeBroadcast({ ...facts, state }, locale);
        expect(script.length).toBeLessThanOrEqual(BROADCAST_LIMIT);
        expect(script).not.toMatch(/\d/);
      }
    }
  });
});
