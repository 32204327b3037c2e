import { createRequire } from 'node:module';
import path from 'node:path';

import { distDir, projectRoot, testEnvironment } from '../support/settings.mjs';

// An instance of the app in a process of its own that publishes the documents it is told over IPC. With
// DISABLED_PLUGIN it starts without that plugin, as after a change of config/plugins.ts.
const require = createRequire(import.meta.url);
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = require('@strapi/strapi');

const given = { ...process.env };
Object.assign(process.env, testEnvironment(), given);

const disabled = process.env.DISABLED_PLUGIN;
if (disabled !== undefined) {
  /** @type {{ default: (context: unknown) => Record<string, object> }} */
  const config = require(path.join(distDir, 'config/plugins.js'));
  const plugins = config.default;
  config.default = (context) => ({ ...plugins(context), [disabled]: { enabled: false } });
}

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
