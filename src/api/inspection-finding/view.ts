import { listed, publicationView } from '../../content/type-view';

export const INSPECTION_FINDING_VIEW = publicationView({
  settings: listed('title', 'rectifyDueOn', 'DESC'),
  typed: [
    ['inspectionKey', 'severity'],
    ['text'],
    ['title'],
    ['placeCode', 'foundAt'],
    ['photo'],
    ['responsibleDepartmentCode', 'responsibleRole'],
    ['responsiblePerson', 'rectifyDueOn'],
    ['regulationArticle', 'procurementCode'],
    ['interimMeasure'],
    ['measure'],
    ['approvedByRole'],
  ],
  computed: [
    ['key', 'no', 'state'],
    ['publicPlaceCode', 'interimDueAt', 'interimAt'],
    ['rectifiedOn', 'verifiedOn', 'verifiedByRole'],
    ['costFen'],
  ],
  columns: ['title', 'rectifyDueOn', 'state'],
});
