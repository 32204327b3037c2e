import { createRequire } from 'node:module';

import { distDir, projectRoot, testEnvironment } from '../support/settings.mjs';

// A second instance of the app in a process of its own; says where it listens in one JSON line.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1', () => {
  process.stdout.write(`\n${JSON.stringify(strapi.server.httpServer.address())}\n`);
});
