import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { projectRoot, Refusal } from './project.mjs';

const TAIL_LINES = 40;
const REPORT_EVERY_MS = 15_000;

/**
 * @typedef {{
 *   title: string,
 *   args: string[],
 *   command?: string,
 *   env?: Record<string, string | undefined>,
 *   onLine?: (line: string) => void,
 *   hint?: string,
 * }} ChildStep
 */

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;

/**
 * Runs a child process to its end and shows that it lives: its title, the time it took, and a sign
 * every few seconds. What it prints goes to `onLine`, which then is the sign, and is shown when it
 * fails (the last lines).
 *
 * @param {ChildStep} step `args` are Node's own unless another `command` is given
 * @returns {Promise<string>} all it wrote to its standard output
 */
export async function runStep({ title, args, command = process.execPath, env, onLine, hint }) {
  const started = Date.now();
  console.log(`${title} …`);
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm is a script on Windows.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  /** @type {string[]} */
  const tail = [];
  /** @type {string[]} */
  const output = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    output.push(line);
    tail.push(line);
    onLine?.(line);
  });
  createInterface({ input: child.stderr }).on('line', (line) => tail.push(line));
  const sign = setInterval(() => {
    if (onLine === undefined) console.log(`    … ${seconds(started)}`);
  }, REPORT_EVERY_MS);
  try {
    const code = await ended(child);
    if (code !== 0) {
      throw new Refusal(
        [...tail.slice(-TAIL_LINES), '', `${title}: 失败 / failed (${code})`, hint ?? ''].join(
          '\n',
        ),
      );
    }
  } finally {
    clearInterval(sign);
  }
  console.log(`    ✓ ${seconds(started)}`);
  return output.join('\n');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | string>} its exit code, or the signal that ended it
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
}
