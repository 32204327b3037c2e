import { regulationReadTime } from '../api/regulation/read-time';
import { versionReadTime } from '../api/regulation-version/read-time';
import type { ReadTime } from './public-api/read-time';

/** What depends on the day of reading, by type. A type joins by its line. */
export const readTimeRegistry: ReadonlyMap<string, ReadTime> = new Map([
  ['api::regulation.regulation', regulationReadTime],
  ['api::regulation-version.regulation-version', versionReadTime],
]);
