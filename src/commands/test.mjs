import { spawn } from 'node:child_process';

import { buildIfStale, compileServer } from './setup/build.mjs';
import { ended } from './setup/child.mjs';
import { installPackages } from './setup/installation.mjs';
import { inProject, projectRoot, requireSupportedNode, runCommand } from './setup/project.mjs';
import { ON_BOTH_DATABASES } from '../../tests/support/on-both-databases.mjs';

const OWN = ['--postgres', '--short'];
const SUITES = ['unit', 'api', 'contract', 'e2e'];

/**
 * `npm test [-- suites…] [--postgres [--short]] [arguments of Jest…]`; without suites: unit, api and
 * contract, and on PostgreSQL those that use a database; `--short`: of these only those that ask
 * something of the database itself.
 *
 * @param {string[]} words
 */
function parse(words) {
  const named = words.filter((word) => SUITES.includes(word));
  const postgres = words.includes('--postgres');
  const usual = postgres ? ['api', 'contract'] : ['unit', 'api', 'contract'];
  return {
    postgres,
    suites: named.length > 0 ? named : usual,
    rest: [
      ...(words.includes('--short') ? [ON_BOTH_DATABASES] : []),
      ...words.filter((word) => !SUITES.includes(word) && !OWN.includes(word)),
    ],
  };
}

await runCommand(async () => {
  requireSupportedNode();
  const { postgres, suites, rest } = parse(process.argv.slice(2));
  await installPackages();
  if (suites.includes('e2e')) await buildIfStale();
  else if (suites.some((suite) => suite !== 'unit')) await compileServer();
  const jest = [
    inProject('node_modules', 'jest', 'bin', 'jest.js'),
    ...(suites.includes('e2e') ? ['--runInBand'] : []),
    ...rest,
    '--selectProjects',
    ...suites,
  ];
  const child = spawn(process.execPath, jest, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(postgres ? { TEST_DATABASE: 'postgres' } : {}) },
  });
  const code = await ended(child);
  process.exitCode = typeof code === 'number' ? code : 1;
});
