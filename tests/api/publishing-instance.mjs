import { createRequire } from 'node:module';

import { distDir, projectRoot, testEnvironment } from '../support/settings.mjs';

// An instance of the app in a process of its own that publishes the documents it is told over IPC.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);

const strapi = createStrapi({ appDir: projectRoot, distDir });
await strapi.load();
strapi.server.mount();

/** @param {{ no: number, uid: import('@strapi/strapi').UID.ContentType, documentId: string }} task */
async function publish({ no, uid, documentId }) {
  const outcome = await strapi
    .documents(uid)
    .publish({ documentId, locale: '*' })
    .then(
      () => 'published',
      (error) => `${error.name}: ${error.details?.code ?? error.message}`,
    );
  process.send?.({ no, outcome });
}

process.on('message', (/** @type {Parameters<typeof publish>[0]} */ task) => {
  void publish(task);
});
strapi.server.httpServer.listen(0, '127.0.0.1', () => {
  const address = strapi.server.httpServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
