import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir } from '../../support/settings.mjs';

const require = createRequire(import.meta.url);

/** @param {string} file below the compiled plugin */
export const ofPlugin = (file) =>
  require(path.join(distDir, 'src/plugins/approval/server/src', file));

/** @param {string} file below the compiled shared folder */
export const shared = (file) => require(path.join(distDir, 'src/shared', file));
