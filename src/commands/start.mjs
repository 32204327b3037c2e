import { createRequire } from 'node:module';

import { inProject, projectRoot } from './setup/project.mjs';

// `npm start`: the compiled app, in production unless the environment says otherwise.
process.env.NODE_ENV ??= 'production';
process.chdir(projectRoot);
// Strapi's own `import` build imports folders, which Node refuses; its `require` build works.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
await createStrapi({ appDir: projectRoot, distDir: inProject('dist') }).start();
