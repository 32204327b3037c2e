import { listed, publicationView } from '../../content/type-view';

export const WORKS_NOTICE_VIEW = publicationView({
  settings: listed('title', 'startAt', 'DESC'),
  typed: [
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
  ],
  columns: ['startAt', 'title', 'state'],
});
