import type { Core, UID } from '@strapi/strapi';
import type { PlainRow } from '../content/row';
import type { SampleAsset, SampleAssetEvent, SampleRegister } from './asset-files';
import { assetWords } from './asset-words';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';

const ASSET: UID.ContentType = 'api::asset.asset';
const EVENT: UID.ContentType = 'api::asset-event.asset-event';
const REGISTER: UID.ContentType = 'api::asset-register-snapshot.asset-register-snapshot';
const OWNER = 'general-affairs';

/** The assets of the sample, each in the state it had before its first event. */
export async function seedAssets(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const asset of sample.assets.assets) {
    const { own, translations } = assetWords(asset);
    const { isNew } = await ensureDocument(strapi, {
      uid: ASSET,
      where: { assetCode: asset.assetCode },
      data: { ...own, ...assetFacts(asset, sample) },
      words: translations,
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

/** What happened to them, in its order: each event moves its asset on. */
export async function seedAssetEvents(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const event of sample.assets.events) {
    const data = eventData(event, sample);
    const { assetCode, happenedOn, kind } = data;
    const { isNew } = await ensureDocument(strapi, {
      uid: EVENT,
      where: { assetCode, happenedOn, kind },
      data,
      words: {},
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

/** The registers of the sample; their figures come out of the assets. */
export async function seedAssetRegisters(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const register of sample.assets.snapshots) {
    made += (await seedRegister(strapi, register)) ? 1 : 0;
  }
  return made;
}

async function seedRegister(
  strapi: Core.Strapi,
  { asOf, firstPublishedAt }: SampleRegister,
): Promise<boolean> {
  const year = Number(asOf.slice(0, 4));
  const quarter = Number(asOf.slice(5, 7)) / 3;
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: REGISTER,
    where: { year, quarter },
    data: {
      ...{ year, quarter, preparedByRole: '总务处资产管理员' },
      ownerDepartment: await department(strapi, OWNER),
    },
    words: { 'zh-Hant': {}, en: {} },
  });
  if (!(await isPublic(strapi, REGISTER, documentId))) {
    await publishDocument(strapi, { uid: REGISTER, documentId }, firstPublishedAt);
  }
  return isNew;
}

function assetFacts(asset: SampleAsset, sample: Sample): PlainRow {
  const { key, procurement, place, department: departmentCode, usage, ...rest } = asset;
  const { assetCode, categoryCode, quantity, unitPriceFen, acquiredOn, acquisitionMode } = rest;
  const { usefulLifeYears, depreciationMethod, nominalAmount, custodianRole } = rest;
  const { isLargeEquipment, isSharedResource } = rest;
  const no = key.replace(/\D/g, '');
  return {
    ...{ assetCode, categoryCode, quantity, unitPriceFen, acquiredOn, acquisitionMode },
    ...{ usefulLifeYears, depreciationMethod, nominalAmount, custodianRole },
    ...{ isLargeEquipment, isSharedResource, departmentCode, placeCode: place },
    // The sample names nobody; these show that what is not public stays where it is.
    ...{ custodian: `不公开-保管人-${no}`, serialNumber: `不公开-出厂编号-${no}` },
    usage: usage === undefined ? [] : [usage],
    procurementCode: procurementCode(procurement, sample),
    openingState: openingState(asset, sample),
  };
}

/** Where its first event found it; what nothing happened to is as it is. */
function openingState({ key, state }: SampleAsset, sample: Sample): string {
  const first = sample.assets.events.find(
    ({ asset, toState }) => asset === key && toState !== undefined,
  );
  return first === undefined ? state : (first.fromState ?? 'registered');
}

function eventData(event: SampleAssetEvent, sample: Sample): PlainRow {
  const asset = sample.assets.assets.find(({ key }) => key === event.asset);
  if (!asset) throw new Error(`The sample names an unknown asset: ${event.asset}`);
  const { kind, text, costFen, date, worksNotice, procurement, toState, ...papers } = event;
  const { docNo = null, noticeFrom = null, noticeUntil = null, proceedsFen = null } = papers;
  return {
    ...{ assetCode: asset.assetCode, happenedOn: date, kind, text, costFen },
    ...{ docNo, noticeFrom, noticeUntil, proceedsFen },
    keepsInUse: kind === 'maintenance' && toState === undefined,
    worksNoticeKey: worksNotice ?? null,
    procurementCode: procurementCode(procurement ?? null, sample),
  };
}

function procurementCode(key: string | null, sample: Sample): string | null {
  if (key === null) return null;
  const found = sample.procurements.find((procurement) => procurement.key === key);
  if (!found) throw new Error(`The sample names an unknown procurement: ${key}`);
  return found.code;
}
