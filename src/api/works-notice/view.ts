import {
  CORRECTION_ROW,
  FACT_ROWS,
  PUBLICATION_RELATIONS,
  PUBLICATION_ROWS,
  listed,
  type TypeView,
} from '../../content/type-view';

export const WORKS_NOTICE_VIEW: TypeView = {
  settings: listed('title', 'startAt', 'DESC'),
  rows: [
    ['title', 'kind'],
    ['startAt', 'endAt'],
    ['places'],
    ['affects'],
    ['reason'],
    ['impact'],
    ['mitigation'],
    ['contactRole', 'contactPhone', 'procurementCode'],
    ['emergency', 'emergencyReason'],
    ['shortNoticeReason'],
    ['state', 'actualEndAt'],
    ['updates'],
    ['updateTexts'],
    ['approvedByRole'],
    CORRECTION_ROW,
    ...PUBLICATION_ROWS,
    ...FACT_ROWS,
  ],
  columns: ['startAt', 'title', 'state'],
  relationFields: PUBLICATION_RELATIONS,
};
