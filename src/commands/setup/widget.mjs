import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { inProject } from './project.mjs';

const SOURCE = inProject('src', 'plugins', 'satisfaction-survey', 'widget', 'index.ts');
const MANIFEST = 'survey.json';

/** Where the widget is served from. */
export const EMBED_FOLDER = inProject('public', 'embed');

/** Whether a widget was built here at all. */
export const isWidgetBuilt = () => fs.existsSync(path.join(EMBED_FOLDER, MANIFEST));

/**
 * The widget as one module, with its styles.
 *
 * @returns {Promise<string>}
 */
export async function widgetModule() {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: path.dirname(SOURCE),
    publicDir: false,
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
    build: {
      target: 'es2022',
      write: false,
      minify: 'esbuild',
      // Not as a library: Vite leaves the blanks in those.
      modulePreload: false,
      rollupOptions: { input: SOURCE, output: { format: 'es', entryFileNames: 'survey.js' } },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('Vite built nothing');
  const [chunk, ...others] = bundle.output;
  if (others.length > 0) throw new Error('The widget is more than one file');
  return chunk.code;
}

/**
 * Builds the widget into a folder, named by its content, and says in the manifest which is the
 * present one. Earlier ones stay: other sites have pinned them by their hash.
 *
 * @param {string} folder
 */
export async function buildWidget(folder) {
  const code = await widgetModule();
  const version = createHash('sha256').update(code).digest('hex').slice(0, 12);
  const name = `survey-${version}.js`;
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), code);
  const manifest = { script: `/embed/${name}`, integrity };
  fs.writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
