import { ACQUISITION_WORDS, ASSET_STATE_WORDS } from '../../content/words/asset-terms';
import { computed, UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type FieldWords, type ModelWords } from '../../content/words/words';

const CHOOSE = say('从列表选择。', '從列表選擇。', 'Choose from the list.');

/** Nothing is entered that has left already. */
const { retired: _retired, ...OPENING_STATE_WORDS } = ASSET_STATE_WORDS;

const WHAT: Readonly<Record<string, FieldWords>> = {
  assetCode: field(
    say('资产编号', '資產編號', 'Asset code'),
    say(
      '一物一码，如 SY3-2025-00007；有变动记录后不能再改。',
      '一物一碼，如 SY3-2025-00007；有變動記錄後不能再改。',
      'One for each asset, e.g. SY3-2025-00007; it stays once the asset has events.',
    ),
    { placeholder: 'SY3-2025-00007' },
  ),
  name: field(
    say('资产名称', '資產名稱', 'Name of the asset'),
    say('如“智能黑板”。', '如「智能黑板」。', 'For example “Smart blackboard”.'),
  ),
  categoryCode: field(
    say('资产大类', '資產大類', 'Category'),
    say('按 GB/T 14885-2022 选择。', '按 GB/T 14885-2022 選擇。', 'A class of GB/T 14885-2022.'),
  ),
  className: field(
    say('资产分类名称', '資產分類名稱', 'Class'),
    say('如“多媒体教学设备”。', '如「多媒體教學設備」。', 'For example “Multimedia equipment”.'),
  ),
  brandModel: field(
    say('品牌型号', '品牌型號', 'Brand and model'),
    say('可不填。', '可不填。', 'May be empty.'),
  ),
  quantity: field(
    say('数量', '數量', 'Quantity'),
    say('同一批的件数，整数。', '同一批的件數，整數。', 'How many pieces, a whole number.'),
  ),
  unit: field(
    say('计量单位', '計量單位', 'Unit'),
    say('如“台”“套”。', '如「台」「套」。', 'For example “piece” or “set”.'),
  ),
  unitPriceFen: field(
    say('单价（元）', '單價（元）', 'Unit price (yuan)'),
    say('按元填写，如 4,380.00。', '按元填寫，如 4,380.00。', 'In yuan, e.g. 4,380.00.'),
  ),
  originalValueFen: computed('资产原值（元）', '資產原值（元）', 'Original value (yuan)'),
  acquiredOn: field(
    say('取得日期', '取得日期', 'Acquired on'),
    say(
      '当月开始计提折旧，不能晚于今天。',
      '當月開始計提折舊，不能晚於今天。',
      'Depreciation begins in this month. Not in the future.',
    ),
  ),
  acquisitionMode: field(say('取得方式', '取得方式', 'Way of acquisition'), CHOOSE, {
    options: ACQUISITION_WORDS,
  }),
  depreciationMethod: field(
    say('折旧方法', '折舊方法', 'Depreciation'),
    say(
      '文物陈列品、图书档案、动植物不计提。',
      '文物陳列品、圖書檔案、動植物不計提。',
      'Relics, books, animals and plants are not depreciated.',
    ),
    {
      options: {
        straightLine: say('年限平均法', '年限平均法', 'Straight line'),
        none: say('不计提', '不計提', 'None'),
      },
    },
  ),
  usefulLifeYears: field(
    say('使用年限（年）', '使用年限（年）', 'Useful life (years)'),
    say(
      '如计算机 6 年、车辆 8 年；不计提时不填。',
      '如計算機 6 年、車輛 8 年；不計提時不填。',
      'For example computers 6, vehicles 8. Empty where nothing is depreciated.',
    ),
  ),
  nominalAmount: field(
    say('名义金额入账', '名義金額入賬', 'Nominal amount'),
    say(
      '无法取得成本、按 1 元入账的资产选“是”。',
      '無法取得成本、按 1 元入賬的資產選「是」。',
      'Yes for an asset whose cost is unknown and that stands in the books at one yuan.',
    ),
  ),
};

const WHERE: Readonly<Record<string, FieldWords>> = {
  departmentCode: field(
    say('使用部门', '使用部門', 'Department using it'),
    say('使用和管理它的部门。', '使用和管理它的部門。', 'The department that uses and keeps it.'),
  ),
  placeCode: field(
    say('实际存放地点', '實際存放地點', 'True place'),
    say(
      '仅校内可见；敏感地点对外只显示上一级。',
      '僅校內可見；敏感地點對外只顯示上一級。',
      'Editors only; of a sensitive place the public sees the one around it.',
    ),
  ),
  publicPlaceCode: computed('对外显示的地点', '對外顯示的地點', 'Place as shown'),
  custodianRole: field(
    say('保管岗位', '保管崗位', 'Custodian (post)'),
    say('只写岗位，不写姓名。', '只寫崗位，不寫姓名。', 'The post, never a name.'),
  ),
  custodian: field(
    say('保管人姓名', '保管人姓名', 'Custodian (name)'),
    say(
      '受限内容，查看须有权限并说明理由。',
      '受限內容，查看須有權限並說明理由。',
      'Restricted: read with a permission and a reason.',
    ),
  ),
  serialNumber: field(
    say('出厂编号', '出廠編號', 'Serial number'),
    say('仅校内可见。', '僅校內可見。', 'Editors only.'),
  ),
  photo: field(
    say('资产照片', '資產照片', 'Photograph'),
    say(
      '仅校内可见，不要拍到学生。',
      '僅校內可見，不要拍到學生。',
      'Editors only; no pupils in it.',
    ),
  ),
};

const USE: Readonly<Record<string, FieldWords>> = {
  isLargeEquipment: field(
    say('大型设备', '大型設備', 'Large equipment'),
    say(
      '逐项公开。单价达到学校标准的设备由系统勾选。',
      '逐項公開。單價達到學校標準的設備由系統勾選。',
      'Public by itself. Equipment above the school’s threshold is ticked by the system.',
    ),
  ),
  isSharedResource: field(
    say('公共资源', '公共資源', 'Shared resource'),
    say('供全校共用的，逐项公开。', '供全校共用的，逐項公開。', 'Used by all; public by itself.'),
  ),
  bookingInfo: field(
    say('预约办法', '預約辦法', 'How to book'),
    say(
      '向谁、怎样、何时预约；只写办公电话。',
      '向誰、怎樣、何時預約；只寫辦公電話。',
      'Whom to ask, how and when. Office lines only.',
    ),
  ),
  usage: field(
    say('使用情况', '使用情況', 'Usage'),
    say('每年一行。', '每年一行。', 'One line a year.'),
  ),
  procurementCode: field(
    say('采购编号', '採購編號', 'Procurement code'),
    say('由哪次采购取得，可不填。', '由哪次採購取得，可不填。', 'The procurement it came from.'),
  ),
  warrantyUntil: field(
    say('质保截止', '質保截止', 'Warranty until'),
    say('可不填。', '可不填。', 'May be empty.'),
  ),
  openingState: field(
    say('建卡时状态', '建卡時狀態', 'State at entry'),
    say(
      '从旧台账转入的填转入时的状态；建卡后不能改。',
      '從舊台賬轉入的填轉入時的狀態；建卡後不能改。',
      'For assets taken over from an older ledger; it stays.',
    ),
    { options: OPENING_STATE_WORDS },
  ),
  state: field(
    say('资产状态', '資產狀態', 'State of the asset'),
    say(
      '由资产变动推动，不能直接修改。',
      '由資產變動推動，不能直接修改。',
      'Moved by asset events.',
    ),
    { options: ASSET_STATE_WORDS },
  ),
  retiredOn: computed('报废日期', '報廢日期', 'Retired on'),
  visibilityScope: field(
    say('公开方式', '公開方式', 'Shown as'),
    say('由系统计算。', '由系統計算。', 'Computed by the system.'),
    {
      options: {
        public: say('逐项公开', '逐項公開', 'By itself'),
        internal: say('只公开合计', '只公開合計', 'In sums only'),
      },
    },
  ),
};

export const ASSET_WORDS: ModelWords = {
  name: say('固定资产卡片', '固定資產卡片', 'Assets'),
  fields: { ...WHAT, ...WHERE, ...USE, untranslated: UNTRANSLATED },
};
