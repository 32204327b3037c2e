import { createRequire } from 'node:module';
import path from 'node:path';

import { ACCOUNTS, distDir, projectRoot } from './settings.mjs';

// Run as a child process: boots the app on the database of its environment and adds the accounts.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');
/** @type {typeof import('../../src/commands/first-admin.js')} */
const { createFirstAdmin } = require(path.join(distDir, 'src/commands/first-admin.js'));

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();
await createFirstAdmin(strapi, { ...ACCOUNTS.superAdmin, firstname: 'Test', lastname: 'Admin' });
const editorRole = await strapi.service('admin::role').findOne({ code: 'content-editor' });
await strapi.service('admin::user').create({
  ...ACCOUNTS.editor,
  firstname: 'Test',
  lastname: 'Editor',
  isActive: true,
  registrationToken: null,
  roles: [editorRole.id],
});
await strapi.destroy();
process.exit(0);
