import { inProject, projectRoot } from './setup/project.mjs';

// `npm start`: the compiled app, in production unless the environment says otherwise.
process.env.NODE_ENV ??= 'production';
process.chdir(projectRoot);
const { createStrapi } = await import('@strapi/strapi');
await createStrapi({ appDir: projectRoot, distDir: inProject('dist') }).start();
