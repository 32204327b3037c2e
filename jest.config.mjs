import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Strapi is compiled by tsc before the run; here only the tests and what they import are. */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
};

const common = {
  transform,
  rootDir: path.dirname(fileURLToPath(import.meta.url)),
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Compiled copies and packages would be found twice under one name.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/', '<rootDir>/.cache/'],
};

/** Tests against the real app, booted in the worker from `dist`. */
const withApp = {
  ...common,
  testEnvironment: '<rootDir>/tests/support/environment.mjs',
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
};

/** @type {import('jest').Config} */
const config = {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'] },
    { ...withApp, displayName: 'api', testMatch: ['<rootDir>/tests/api/**/*.test.ts'] },
    { ...withApp, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    { ...withApp, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
  reporters: ['default', '<rootDir>/tests/support/reporter.mjs'],
  maxWorkers: Math.min(4, os.availableParallelism()),
  // Every app leaves some memory behind, and with gigabytes of it requests take ten times as long.
  workerIdleMemoryLimit: '1600MB',
  // No limit of speed: it ends those that wait for what never comes, on however busy a machine.
  testTimeout: 600_000,
};

export default config;
