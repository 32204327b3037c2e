import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { inProject, runCommand } from './setup/project.mjs';

/**
 * `npm run pack:client -- [folder]`: the typed client of the public API as a package of its own, as npm
 * would get it. In the project's folder unless told otherwise.
 */

const NAME = 'school-transparency-client';
const SOURCE = inProject('src', 'client');
const execute = promisify(execFile);

/** Node wants the whole name of a file of a package; the project's own compiler does without. */
const withExtensions = (/** @type {string} */ text) =>
  text.replace(/(\bfrom ['"]\.\/[\w-]+)(['"])/g, '$1.js$2');

/** @param {string} stage the package, unpacked */
async function compile(stage) {
  const compiler = inProject('node_modules', 'typescript', 'bin', 'tsc');
  await execute(process.execPath, [compiler, '-p', SOURCE, '--outDir', stage]);
  for (const name of await fs.readdir(stage)) {
    const file = path.join(stage, name);
    await fs.writeFile(file, withExtensions(await fs.readFile(file, 'utf8')));
  }
}

/**
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} the tarball
 */
export async function packClient(folder) {
  await fs.mkdir(folder, { recursive: true });
  const stage = await fs.mkdtemp(path.join(folder, 'client-'));
  try {
    await compile(stage);
    const project = JSON.parse(await fs.readFile(inProject('package.json'), 'utf8'));
    const manifest = {
      ...{ name: NAME, version: project.version, license: project.license, type: 'module' },
      description: 'Client of the public API of a school transparency site (校务公开)',
      engines: { node: '>=20' },
      exports: { '.': { types: './index.d.ts', default: './index.js' } },
      files: ['*.js', '*.d.ts', 'README.md', 'LICENSE'],
      sideEffects: false,
    };
    await fs.writeFile(path.join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    const readme = await fs.readFile(path.join(SOURCE, 'README.md'), 'utf8');
    const asPackage = readme
      .replaceAll("'./client'", `'${NAME}'`)
      .replace(/\]\(\.\.\/[^)]*\)/g, ']');
    await fs.writeFile(path.join(stage, 'README.md'), asPackage);
    await fs.copyFile(inProject('LICENSE'), path.join(stage, 'LICENSE'));
    const packing = ['pack', '--json', '--pack-destination', folder];
    const { stdout } = await execute('npm', packing, { cwd: stage });
    const [{ filename }] = /** @type {[{ filename: string }]} */ (JSON.parse(stdout));
    return path.join(folder, filename);
  } finally {
    await fs.rm(stage, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(async () => {
    const [folder = '.'] = process.argv.slice(2);
    console.log(await packClient(path.resolve(process.env['INIT_CWD'] ?? '.', folder)));
  });
}
