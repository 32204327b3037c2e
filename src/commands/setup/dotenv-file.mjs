import { randomBytes } from 'node:crypto';
import fs from 'node:fs';

import { inProject } from './project.mjs';

const FILE = inProject('.env');

const secret = () => randomBytes(24).toString('base64url');

/** What Strapi signs and encrypts with. Each install has its own. */
const SECRETS = {
  APP_KEYS: () => [secret(), secret(), secret(), secret()].join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
};

/** @returns {string} */
const read = () => (fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '');

/**
 * The value of a variable as the app will see it: the environment wins over the file.
 *
 * @param {string} name
 * @returns {string | undefined}
 */
export function setting(name) {
  const inFile = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=\\s*(.*)$`, 'm').exec(read())?.[1];
  return process.env[name] ?? inFile?.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/**
 * Writes the secrets that are missing to `.env`; what is there stays as it is.
 *
 * @returns {string[]} the names it wrote
 */
export function writeMissingSecrets() {
  const missing = Object.entries(SECRETS).filter(([name]) => (setting(name) ?? '') === '');
  if (missing.length > 0) {
    const before = read();
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    const lines = missing.map(([name, make]) => `${name}=${make()}\n`).join('');
    fs.writeFileSync(FILE, `${before}${gap}${lines}`, { mode: 0o600 });
    // The mode above counts for a new file only.
    fs.chmodSync(FILE, 0o600);
  }
  return missing.map(([name]) => name);
}
