import type { PlainRow } from '../content/row';
import type { SampleAsset } from './asset-files';

type Pair = readonly [traditional: string, english: string];

/** Classes and units that the sample has in Chinese only. */
const TERMS: Readonly<Record<string, Pair>> = {
  教学用房: ['教學用房', 'Teaching buildings'],
  食堂用房: ['食堂用房', 'Canteen buildings'],
  体育用房: ['體育用房', 'Sports buildings'],
  构筑物: ['構築物', 'Structures'],
  多媒体教学设备: ['多媒體教學設備', 'Multimedia teaching equipment'],
  多媒体设备: ['多媒體設備', 'Multimedia equipment'],
  空调设备: ['空調設備', 'Air conditioning'],
  信息终端设备: ['資訊終端設備', 'Terminals'],
  计算机设备: ['計算機設備', 'Computers'],
  网络设备: ['網路設備', 'Network equipment'],
  办公设备: ['辦公設備', 'Office equipment'],
  显示设备: ['顯示設備', 'Displays'],
  广播设备: ['廣播設備', 'Public address equipment'],
  安防设备: ['安防設備', 'Security equipment'],
  食品加工专用设备: ['食品加工專用設備', 'Food processing equipment'],
  仪器仪表: ['儀器儀表', 'Instruments'],
  实验设备: ['實驗設備', 'Laboratory equipment'],
  电气设备: ['電氣設備', 'Electrical equipment'],
  机械设备: ['機械設備', 'Machinery'],
  车辆: ['車輛', 'Vehicles'],
  陈列品: ['陳列品', 'Exhibits'],
  图书: ['圖書', 'Books'],
  图书档案设备: ['圖書檔案設備', 'Library and archive equipment'],
  家具: ['傢俱', 'Furniture'],
  特种动植物: ['特種動植物', 'Animals and plants'],
  栋: ['棟', 'building(s)'],
  项: ['項', 'item(s)'],
  套: ['套', 'set(s)'],
  台: ['臺', 'unit(s)'],
  部: ['部', 'unit(s)'],
  辆: ['輛', 'vehicle(s)'],
  批: ['批', 'lot(s)'],
  册: ['冊', 'volume(s)'],
  张: ['張', 'piece(s)'],
  株: ['株', 'tree(s)'],
};

/** Names in traditional characters, where they differ from the sample's. */
const NAMES: Readonly<Record<string, string>> = {
  教学楼A栋: '教學樓A棟',
  教学楼B栋: '教學樓B棟',
  学生食堂: '學生食堂',
  体育馆: '體育館',
  田径场塑胶跑道: '田徑場塑膠跑道',
  校园围墙与北门: '校園圍牆與北門',
  '86英寸交互式智能黑板': '86英寸互動式智能黑板',
  '壁挂式空调1.5匹': '壁掛式空調1.5匹',
  柜式空调3匹: '櫃式空調3匹',
  一卡通消费终端: '一卡通消費終端',
  学生用台式计算机: '學生用桌上型計算機',
  教师用便携式计算机: '教師用便攜式計算機',
  核心交换机: '核心交換機',
  机架式服务器: '機架式伺服器',
  旧投影机: '舊投影機',
  旧电脑教室主机: '舊電腦教室主機',
  多功能复印机: '多功能影印機',
  LED全彩显示屏: 'LED全彩顯示屏',
  校园广播系统: '校園廣播系統',
  视频监控系统: '視訊監控系統',
  燃气蒸饭车: '燃氣蒸飯車',
  商用洗碗机: '商用洗碗機',
  冷库机组: '冷庫機組',
  食品安全快检仪: '食品安全快檢儀',
  生物显微镜: '生物顯微鏡',
  通风橱: '通風櫥',
  变压器: '變壓器',
  柴油发电机组: '柴油發電機組',
  热水泵: '熱水泵',
  电梯: '電梯',
  校车: '校車',
  电动清洁车: '電動清潔車',
  校史陈列实物: '校史陳列實物',
  纸质图书: '紙質圖書',
  电子阅读机: '電子閱讀機',
  学生课桌椅: '學生課桌椅',
  教师办公桌: '教師辦公桌',
  公寓双层床: '公寓雙層床',
  食堂餐桌椅: '食堂餐桌椅',
  银杏古树: '銀杏古樹',
};

/** How resources that all may use are booked; the sample does not say. */
const BOOKING: Readonly<Record<string, readonly [string, string, string]>> = {
  'asset-004': [
    '班级和社团活动提前两个工作日向总务处登记场次；周末可供社区使用。',
    '班級和社團活動提前兩個工作日向總務處登記場次；週末可供社區使用。',
    'Classes and clubs book a slot with General Affairs two workdays ahead; open to neighbours at weekends.',
  ],
  'asset-011': [
    '机房课表以外的时段向信息中心预约。',
    '機房課表以外的時段向資訊中心預約。',
    'Outside lessons, ask the IT centre for a slot.',
  ],
  'asset-018': [
    '年级和社团活动提前三个工作日向信息中心申请。',
    '年級和社團活動提前三個工作日向資訊中心申請。',
    'For events apply to the IT centre three workdays ahead.',
  ],
  'asset-025': [
    '科学社团和课题小组向教务处预约。',
    '科學社團和課題小組向教務處預約。',
    'Science clubs and project groups book with Academic Affairs.',
  ],
  'asset-031': [
    '集体外出提前五个工作日向总务处申请派车。',
    '集體外出提前五個工作日向總務處申請派車。',
    'For outings apply to General Affairs five workdays ahead.',
  ],
};

/** The words of an asset of the sample in each language. */
export function assetWords({ key, name, className, unit, localizations }: SampleAsset): {
  readonly own: PlainRow;
  readonly translations: Readonly<Record<'zh-Hant' | 'en', PlainRow>>;
} {
  const [booking, bookingHant, bookingEn] = BOOKING[key] ?? [null, null, null];
  const [classHant, classEn] = termOf(className);
  const [unitHant, unitEn] = termOf(unit);
  return {
    own: { name, className, unit, bookingInfo: booking },
    translations: {
      'zh-Hant': {
        ...{ name: NAMES[name] ?? name, className: classHant, unit: unitHant },
        bookingInfo: bookingHant,
      },
      en: {
        ...{ name: localizations.en.name, className: classEn, unit: unitEn },
        bookingInfo: bookingEn,
      },
    },
  };
}

function termOf(term: string): Pair {
  const known = TERMS[term];
  if (!known) throw new Error(`The sample names a class or unit that has no translation: ${term}`);
  return known;
}
