import type { AssetEventKind } from '../../api/asset-event/types';
import type { AcquisitionMode, AssetState } from '../../api/asset/types';
import { say, type Words } from './words';

/** What the states of an asset are called. */
export const ASSET_STATE_WORDS: Readonly<Record<AssetState, Words>> = {
  registered: say('已入账', '已入賬', 'Registered'),
  inUse: say('在用', '在用', 'In use'),
  idle: say('闲置', '閒置', 'Idle'),
  lent: say('出借', '出借', 'Lent'),
  maintenance: say('维修中', '維修中', 'Under maintenance'),
  lost: say('已丢失', '已丟失', 'Lost'),
  damaged: say('已毁损', '已毀損', 'Damaged'),
  pendingRetirement: say('待报废', '待報廢', 'To be retired'),
  retired: say('已报废', '已報廢', 'Retired'),
};

/** What the events in the life of an asset are called. */
export const ASSET_EVENT_KIND_WORDS: Readonly<Record<AssetEventKind, Words>> = {
  registered: say('登记入账', '登記入賬', 'Entered in the books'),
  issued: say('领用', '領用', 'Issued'),
  transferred: say('调拨', '調撥', 'Transferred'),
  lent: say('借出', '借出', 'Lent out'),
  returned: say('归还', '歸還', 'Returned'),
  maintenance: say('维修保养', '維修保養', 'Maintenance'),
  repaired: say('修复', '修復', 'Repaired'),
  statutoryInspection: say('法定检验', '法定檢驗', 'Statutory inspection'),
  inventoryCheck: say('盘点', '盤點', 'Stocktaking'),
  idleMarked: say('转为闲置', '轉為閒置', 'Marked idle'),
  retirementRequested: say('申请报废', '申請報廢', 'Retirement asked for'),
  technicalAppraisal: say('技术鉴定', '技術鑑定', 'Technical appraisal'),
  publicNotice: say('报废公示', '報廢公示', 'Public notice'),
  disposalApproved: say('处置批复', '處置批覆', 'Disposal approved'),
  retirementRefused: say('报废未批准', '報廢未批准', 'Retirement refused'),
  retired: say('报废处置', '報廢處置', 'Retired'),
  lost: say('丢失', '丟失', 'Lost'),
  damaged: say('毁损', '毀損', 'Damaged'),
};

/** How assets come to the school. */
export const ACQUISITION_WORDS: Readonly<Record<AcquisitionMode, Words>> = {
  purchase: say('购置', '購置', 'Purchase'),
  construction: say('自建', '自建', 'Construction'),
  donation: say('接受捐赠', '接受捐贈', 'Donation'),
  transfer: say('无偿调入', '無償調入', 'Transfer without charge'),
  inventoryGain: say('盘盈', '盤盈', 'Found in stocktaking'),
  other: say('其他方式', '其他方式', 'Another way'),
};
