import { ASSET_EVENT_KIND_WORDS, ASSET_STATE_WORDS } from './asset-terms';
import { say, type Words } from './words';

/** What sentences call the attributes, states and events of assets. */
export const ASSET_LABELS: Readonly<Record<string, Words>> = {
  assetCode: say('资产编号', '資產編號', 'asset code'),
  categoryCode: say('资产类别', '資產類別', 'asset category'),
  quantity: say('数量', '數量', 'quantity'),
  measureUnit: say('计量单位', '計量單位', 'unit'),
  unitPriceFen: say('单价', '單價', 'unit price'),
  originalValueFen: say('原值', '原值', 'original value'),
  acquiredOn: say('取得日期', '取得日期', 'day of acquisition'),
  acquisitionMode: say('取得方式', '取得方式', 'way of acquisition'),
  depreciationMethod: say('折旧方法', '折舊方法', 'depreciation method'),
  usefulLifeYears: say('使用年限', '使用年限', 'useful life'),
  departmentCode: say('使用部门', '使用部門', 'department'),
  custodianRole: say('保管岗位', '保管崗位', 'post of the custodian'),
  bookingInfo: say('预约办法', '預約辦法', 'booking information'),
  usage: say('使用情况', '使用情況', 'usage'),
  hoursAvailable: say('可用小时', '可用小時', 'hours available'),
  hoursUsed: say('使用小时', '使用小時', 'hours used'),
  happenedOn: say('发生日期', '發生日期', 'day of the event'),
  noticeFrom: say('公示开始', '公示開始', 'first day of the notice'),
  noticeUntil: say('公示结束', '公示結束', 'last day of the notice'),
  quarter: say('季度', '季度', 'quarter'),
  year: say('年份', '年份', 'year'),
  totals: say('合计', '合計', 'totals'),
  ...prefixed('assetState', ASSET_STATE_WORDS),
  ...prefixed('assetEvent', ASSET_EVENT_KIND_WORDS),
};

/** Their codes are also names of attributes with another meaning. */
function prefixed(
  prefix: string,
  words: Readonly<Record<string, Words>>,
): Readonly<Record<string, Words>> {
  return Object.fromEntries(
    Object.entries(words).map(([code, name]) => [`${prefix}.${code}`, name]),
  );
}
