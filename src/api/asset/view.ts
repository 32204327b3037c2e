import { listed, type TypeView } from '../../content/type-view';

export const ASSET_VIEW: TypeView = {
  settings: listed('name', 'assetCode', 'ASC'),
  rows: [
    ['assetCode', 'name'],
    ['categoryCode', 'className'],
    ['quantity', 'unit', 'unitPriceFen'],
    ['acquiredOn', 'acquisitionMode'],
    ['depreciationMethod', 'usefulLifeYears', 'nominalAmount'],
    ['departmentCode', 'placeCode'],
    ['custodianRole', 'custodian'],
    ['isLargeEquipment', 'isSharedResource'],
    ['bookingInfo'],
    ['usage'],
    ['brandModel', 'serialNumber'],
    ['procurementCode', 'warrantyUntil'],
    ['photo'],
    ['openingState'],
    ['state', 'retiredOn'],
    ['originalValueFen', 'publicPlaceCode', 'visibilityScope'],
  ],
  columns: ['assetCode', 'name', 'state', 'originalValueFen', 'departmentCode'],
};
