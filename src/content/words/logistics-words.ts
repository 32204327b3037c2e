import { computed } from './common-words';
import { field, say, type ModelWords } from './words';

const noChange = field(
  say('无变化', '無變化', 'No change'),
  say(
    '与上周相同、没有情况可说时勾选，并在“无变化原因”中说明；数字留空。',
    '與上週相同、沒有情況可說時勾選，並在「無變化原因」中說明；數字留空。',
    'Tick when there is nothing to report; give the reason under “Reasons for no change” and leave the figures empty.',
  ),
);
const placeCode = field(
  say('地点', '地點', 'Place'),
  say(
    '从列表选择；敏感地点向公众显示其所在的地点。',
    '從列表選擇；敏感地點向公眾顯示其所在的地點。',
    'Choose from the list; of a sensitive place readers see the place around it.',
  ),
);
const publicPlaceCode = computed('公开显示的地点', '公開顯示的地點', 'Place as shown');
const entryNo = field(
  say('条目编号', '條目編號', 'Entry no.'),
  say(
    '不填则自动编号；各语言用同一编号。',
    '不填則自動編號；各語言用同一編號。',
    'Numbered by itself when empty; every language uses the same number.',
  ),
  { placeholder: '1' },
);

/** Words of the components of bulletins and works notices. */
export const LOGISTICS_COMPONENT_WORDS: Readonly<Record<string, ModelWords>> = {
  'logistics.cleaning': {
    name: say('保洁', '保潔', 'Cleaning'),
    fields: {
      noChange,
      areasPlanned: field(
        say('计划清洁区域（处）', '計劃清潔區域（處）', 'Areas planned'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      areasCleaned: field(
        say('已清洁区域（处）', '已清潔區域（處）', 'Areas cleaned'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      disinfectionRounds: field(
        say('消毒次数', '消毒次數', 'Rounds of disinfection'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
    },
  },
  'logistics.repairs': {
    name: say('维修', '維修', 'Repairs'),
    fields: {
      noChange,
      carriedOver: field(
        say('上周结转（件）', '上週結轉（件）', 'Carried over'),
        say(
          '等于上周末待修数，不填则自动带入。',
          '等於上週末待修數，不填則自動帶入。',
          'What was pending last week; filled in by itself when empty.',
        ),
      ),
      received: field(
        say('本周新收（件）', '本週新收（件）', 'Received'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      completed: field(
        say('本周完成（件）', '本週完成（件）', 'Completed'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      pending: computed('周末待修（件）', '週末待修（件）', 'Pending'),
      urgentReceived: field(
        say('其中紧急（件）', '其中緊急（件）', 'Urgent ones among them'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      medianHoursToFix: field(
        say('修复时长中位数（小时）', '修復時長中位數（小時）', 'Median hours to fix'),
        say(
          '一半报修在这么多小时内修好；本周没有完成的可不填。',
          '一半報修在這麼多小時內修好；本週沒有完成的可不填。',
          'Half of the repairs took no longer; may be empty when nothing was completed.',
        ),
      ),
    },
  },
  'logistics.repair-item': {
    name: say('报修事项', '報修事項', 'Repair item'),
    fields: {
      itemNo: entryNo,
      placeCode,
      publicPlaceCode,
      state: field(
        say('处理情况', '處理情況', 'State'),
        say('是否已修好。', '是否已修好。', 'Whether it is done.'),
        {
          options: {
            pending: say('待修', '待修', 'Pending'),
            completed: say('已修好', '已修好', 'Done'),
          },
        },
      ),
    },
  },
  'logistics.repair-item-words': {
    name: say('报修事项说明', '報修事項說明', 'Description of a repair item'),
    fields: {
      itemNo: entryNo,
      what: field(
        say('修什么', '修什麼', 'What is repaired'),
        say(
          '如“看台座椅断裂”。',
          '如「看臺座椅斷裂」。',
          'For example “Broken seat in the stand”.',
        ),
      ),
    },
  },
  'logistics.safety': {
    name: say('安全', '安全', 'Safety'),
    fields: {
      noChange,
      patrols: field(
        say('巡查次数', '巡查次數', 'Patrols'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      hazardsFound: field(
        say('发现隐患（处）', '發現隱患（處）', 'Hazards found'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      hazardsRectified: field(
        say('已整改隐患（处）', '已整改隱患（處）', 'Hazards rectified'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
    },
  },
  'logistics.canteen': {
    name: say('食堂', '食堂', 'Canteen'),
    fields: {
      noChange,
      mealDays: field(
        say('供餐天数', '供餐天數', 'Meal days'),
        say('0 到 7。', '0 到 7。', '0 to 7.'),
      ),
      mealsServed: field(
        say('供餐人次', '供餐人次', 'Meals served'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      sampleRetentionRateBp: field(
        say('留样率（万分比）', '留樣率（萬分比）', 'Sample retention (basis points)'),
        say(
          '全部留样填 10000，九成五填 9500。',
          '全部留樣填 10000，九成五填 9500。',
          '10000 when every dish was sampled, 9500 for 95 percent.',
        ),
      ),
      selfChecks: field(
        say('自查次数', '自查次數', 'Self-checks'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      externalInspections: field(
        say('外部检查次数', '外部檢查次數', 'External inspections'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      accompanyMeals: field(
        say('陪餐人次', '陪餐人次', 'Accompanied meals'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      menuPublished: field(
        say('食谱已公布', '食譜已公布', 'Menu published'),
        say(
          '本周带量食谱是否已公布。',
          '本週帶量食譜是否已公布。',
          'Whether the menu of the week was published.',
        ),
      ),
    },
  },
  'logistics.transport': {
    name: say('交通', '交通', 'Transport'),
    fields: {
      noChange,
      busRuns: field(
        say('校车班次', '校車班次', 'Bus runs'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
      delaysOver10Min: field(
        say('延误十分钟以上（班次）', '延誤十分鐘以上（班次）', 'Delays over 10 minutes'),
        say(
          '按整数填写；没有就填 0。',
          '按整數填寫；沒有就填 0。',
          'A whole number; 0 if there were none.',
        ),
      ),
    },
  },
  'logistics.section-reason': {
    name: say('无变化原因', '無變化原因', 'Reason for no change'),
    fields: {
      section: field(
        say('哪一部分', '哪一部分', 'Section'),
        say(
          '与勾选“无变化”的部分对应。',
          '與勾選「無變化」的部分對應。',
          'A section that says “no change”.',
        ),
        {
          options: {
            cleaning: say('保洁', '保潔', 'Cleaning'),
            repairs: say('维修', '維修', 'Repairs'),
            safety: say('安全', '安全', 'Safety'),
            canteen: say('食堂', '食堂', 'Canteen'),
            transport: say('交通', '交通', 'Transport'),
          },
        },
      ),
      reason: field(
        say('为什么无变化', '為什麼無變化', 'Why nothing changed'),
        say(
          '一句话，如“假期食堂停业”。',
          '一句話，如「假期食堂停業」。',
          'One sentence, e.g. “The canteen is closed for the holidays”.',
        ),
      ),
    },
  },
  'logistics.numbered-text': {
    name: say('编号文字', '編號文字', 'Numbered text'),
    fields: {
      no: entryNo,
      text: field(
        say('文字内容', '文字內容', 'Text'),
        say('一两句话说清楚。', '一兩句話說清楚。', 'One or two clear sentences.'),
      ),
    },
  },
  'logistics.notice-reference': {
    name: say('相关施工公告', '相關施工公告', 'Related works notice'),
    fields: {
      noticeKey: field(
        say('公告编号', '公告編號', 'Key of the notice'),
        say(
          '输入标题或编号查找，从列表中选择。',
          '輸入標題或編號查找，從列表中選擇。',
          'Type a part of the title or the key and choose from the list.',
        ),
      ),
    },
  },
  'logistics.notice-place': {
    name: say('地点', '地點', 'Places'),
    fields: { placeCode, publicPlaceCode },
  },
  'logistics.notice-update': {
    name: say('进展', '進展', 'Updates'),
    fields: {
      no: entryNo,
      at: field(
        say('什么时候', '什麼時候', 'When'),
        say('这条进展的时间。', '這條進展的時間。', 'The time of the update.'),
      ),
    },
  },
};
