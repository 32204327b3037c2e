import { ASSET_EVENT_KIND_WORDS, ASSET_STATE_WORDS } from '../../content/words/asset-terms';
import { computed, UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

const OPTIONAL = say('没有时不填。', '沒有時不填。', 'Empty where there is none.');

export const ASSET_EVENT_WORDS: ModelWords = {
  name: say('资产变动', '資產變動', 'Asset events'),
  fields: {
    assetCode: field(
      say('资产编号', '資產編號', 'Asset code'),
      say('已建卡的资产编号。', '已建卡的資產編號。', 'The code of an asset that is entered.'),
      { placeholder: 'SY3-2025-00007' },
    ),
    no: computed('变动序号', '變動序號', 'Number of the event'),
    happenedOn: field(
      say('发生日期', '發生日期', 'Happened on'),
      say(
        '按先后登记：不早于上一条变动，不晚于今天。',
        '按先後登記：不早於上一條變動，不晚於今天。',
        'In order: not before the last event, not in the future.',
      ),
    ),
    kind: field(
      say('变动类型', '變動類型', 'Kind of event'),
      say(
        '保存后资产状态随之变化，变动只增不改。',
        '儲存後資產狀態隨之變化，變動只增不改。',
        'The state of the asset follows. Events are only added.',
      ),
      { options: ASSET_EVENT_KIND_WORDS },
    ),
    text: field(
      say('变动说明', '變動說明', 'What happened'),
      say('写明事由，不写姓名。', '寫明事由，不寫姓名。', 'What and why, without names.'),
    ),
    keepsInUse: field(
      say('不停用', '不停用', 'Stays in use'),
      say(
        '维修保养时资产不停用的选“是”。',
        '維修保養時資產不停用的選「是」。',
        'Yes for maintenance that does not take the asset out of use.',
      ),
    ),
    costFen: field(say('费用（元）', '費用（元）', 'Cost (yuan)'), OPTIONAL),
    proceedsFen: field(
      say('处置收入（元）', '處置收入（元）', 'Proceeds (yuan)'),
      say('报废处置的残值收入。', '報廢處置的殘值收入。', 'What the disposal brought in.'),
    ),
    docNo: field(
      say('文号', '文號', 'Document number'),
      say(
        '处置批复必填；登记入账可填验收文件的文号。',
        '處置批覆必填；登記入賬可填驗收文件的文號。',
        'Needed for an approval; of an acceptance where there is no procurement.',
      ),
    ),
    noticeFrom: field(
      say('公示开始', '公示開始', 'Notice from'),
      say('报废公示的第一天。', '報廢公示的第一天。', 'The first day of the public notice.'),
    ),
    noticeUntil: field(
      say('公示结束', '公示結束', 'Notice until'),
      say(
        '至少 5 个工作日，公示当日不计。',
        '至少 5 個工作日，公示當日不計。',
        'At least 5 workdays, not counting the first day.',
      ),
    ),
    worksNoticeKey: field(
      say('相关施工公告编号', '相關施工公告編號', 'Works notice'),
      say('如 works-2025-04。', '如 works-2025-04。', 'For example works-2025-04.'),
      { placeholder: 'works-2025-04' },
    ),
    procurementCode: field(
      say('采购编号', '採購編號', 'Procurement code'),
      say('由哪次采购取得，可不填。', '由哪次採購取得，可不填。', 'The procurement it came from.'),
    ),
    fromState: field(
      say('变动前状态', '變動前狀態', 'State before'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
      { options: ASSET_STATE_WORDS },
    ),
    toState: field(
      say('变动后状态', '變動後狀態', 'State after'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
      { options: ASSET_STATE_WORDS },
    ),
    visibilityScope: field(
      say('公开方式', '公開方式', 'Shown as'),
      say('随资产而定。', '隨資產而定。', 'As its asset is.'),
      {
        options: {
          public: say('逐项公开', '逐項公開', 'By itself'),
          internal: say('不公开', '不公開', 'Not public'),
        },
      },
    ),
    untranslated: UNTRANSLATED,
  },
};
