import fs from 'node:fs';
import path from 'node:path';

const API = path.resolve(__dirname, '..', '..', 'src', 'api');

/** The content types of the app as they lie on disk, for a test of its own for each: `api::x.x`. */
export const TYPE_UIDS: readonly string[] = fs.readdirSync(API).flatMap((api) => {
  const folder = path.join(API, api, 'content-types');
  return fs.existsSync(folder) ? fs.readdirSync(folder).map((type) => `api::${api}.${type}`) : [];
});
