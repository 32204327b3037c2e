import { assetReadTime } from '../api/asset/read-time';
import { findingReadTime } from '../api/inspection-finding/read-time';
import { regulationReadTime } from '../api/regulation/read-time';
import { versionReadTime } from '../api/regulation-version/read-time';
import type { ReadTime } from './public-api/read-time';

/** By function, since what is computed may itself read documents as the public does. */
const READ_TIME: Readonly<Record<string, () => ReadTime>> = {
  'api::asset.asset': () => assetReadTime,
  'api::inspection-finding.inspection-finding': () => findingReadTime,
  'api::regulation.regulation': () => regulationReadTime,
  'api::regulation-version.regulation-version': () => versionReadTime,
};

/** What depends on the day of reading; most types have nothing of the kind. A type joins by its line. */
export function readTimeOf(uid: string): ReadTime | undefined {
  return READ_TIME[uid]?.();
}
