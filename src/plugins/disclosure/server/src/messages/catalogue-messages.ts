import type { Channel, Theme } from '../domain/catalogue/catalogue-item';
import type { Cadence } from '../domain/calendar/period';
import { say, type Sentence } from '../../../../../shared/sentence';

export const THEME_WORDS: Readonly<Record<Theme, Sentence>> = {
  finance: say('财务', '財務', 'Finance'),
  logistics: say('后勤', '後勤', 'Logistics'),
  asset: say('资产', '資產', 'Assets'),
  procurement: say('采购', '採購', 'Procurement'),
  regulation: say('制度', '制度', 'Regulations'),
  inspection: say('监督检查', '監督檢查', 'Inspections'),
  participation: say('参与', '參與', 'Participation'),
  governance: say('组织与评估', '組織與評估', 'Governance'),
};

export const CADENCE_WORDS: Readonly<Record<Cadence, Sentence>> = {
  annual: say('每年', '每年', 'Every year'),
  halfYearly: say('每半年', '每半年', 'Every half-year'),
  termly: say('每学期', '每學期', 'Every term'),
  quarterly: say('每季度', '每季度', 'Every quarter'),
  monthly: say('每月', '每月', 'Every month'),
  monthlyTerm: say('学期内每月', '學期內每月', 'Every month of term'),
  weekly: say('每周', '每週', 'Every week'),
  weeklyTerm: say('学期内每周', '學期內每週', 'Every week of term'),
  event: say('随时', '隨時', 'When it happens'),
};

export const CHANNEL_WORDS: Readonly<Record<Channel, Sentence>> = {
  website: say('学校网站', '學校網站', 'School website'),
  wechat: say('微信公众号', '微信公眾號', 'WeChat'),
  noticeBoard: say('公告栏', '公告欄', 'Notice board'),
  broadcast: say('校园广播', '校園廣播', 'School broadcast'),
  sms: say('短信', '短訊', 'Text message'),
  meeting: say('会议', '會議', 'Meeting'),
};
