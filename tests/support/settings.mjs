import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const distDir = path.join(projectRoot, 'dist');

/** Everything the tests write lies below it; `run-<pid>` of a run is removed at its end. */
export const testHome = path.join(projectRoot, '.tmp', 'test');

/** The people every golden database holds. They exist in no other database. */
export const ACCOUNTS = Object.freeze({
  superAdmin: Object.freeze({ email: 'super-admin@school.example', password: 'Tests-only-2025' }),
  editor: Object.freeze({ email: 'editor@school.example', password: 'Tests-only-2026' }),
});

/**
 * The environment of an app under test. It replaces the developer's `.env` (ENV_PATH names a file
 * that does not exist), so that a test run is the same on every machine.
 *
 * @returns {Record<string, string>}
 */
export function testEnvironment() {
  return {
    ENV_PATH: path.join(testHome, 'no-such-env-file'),
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    STARTUP_MESSAGE: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_ROLE_USERS: 'true',
    SEED_POLICIES: 'false',
    // Tests carry out plans themselves, at the instant that they choose.
    SCHEDULE_RUNNER: 'false',
    RATE_LIMIT_PER_MINUTE: '0',
    SURVEY_MINIMUM_SECONDS: '0',
    APP_KEYS: 'test-key-one,test-key-two',
    API_TOKEN_SALT: 'test-api-token-salt',
    ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
    TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
    ENCRYPTION_KEY: 'test-encryption-key-of-32-bytes!',
    JWT_SECRET: 'test-jwt-secret',
  };
}
