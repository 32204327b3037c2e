import { listed, type TypeView } from '../../content/type-view';

export const ASSET_EVENT_VIEW: TypeView = {
  settings: listed('text', 'happenedOn', 'DESC'),
  rows: [
    ['assetCode', 'happenedOn'],
    ['kind', 'keepsInUse'],
    ['text'],
    ['docNo', 'procurementCode', 'worksNoticeKey'],
    ['noticeFrom', 'noticeUntil'],
    ['costFen', 'proceedsFen'],
    ['no', 'fromState', 'toState'],
    ['visibilityScope'],
  ],
  columns: ['happenedOn', 'assetCode', 'kind', 'text', 'toState'],
};
