import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. Nothing in this folder may import a package: it runs before the installation. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** @param {string[]} parts */
export const inProject = (...parts) => path.join(projectRoot, ...parts);

const OLDEST_NODE = 20;
const NEWEST_NODE = 24;

/** A reason not to go on, told without a stack trace: the reader can do something about it. */
export class Refusal extends Error {}

/** Strapi 5 runs on these; elsewhere it fails late and darkly. */
export function requireSupportedNode(version = process.versions.node) {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_NODE && major <= NEWEST_NODE) return;
  throw new Refusal(
    [
      `本项目需要 Node.js ${OLDEST_NODE}–${NEWEST_NODE}，当前是 ${version}。`,
      `This project needs Node.js ${OLDEST_NODE} to ${NEWEST_NODE}; this is ${version}.`,
      'https://nodejs.org/',
    ].join('\n'),
  );
}

/**
 * Runs a command and says why when it ends badly.
 *
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Refusal ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
