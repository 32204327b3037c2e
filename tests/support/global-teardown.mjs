import fs from 'node:fs/promises';

/** Leaves nothing behind but the golden files. */
export default async function tearDownRun() {
  await globalThis.stopPostgres?.();
  const { TEST_RUN_DIR } = process.env;
  if (TEST_RUN_DIR !== undefined) await fs.rm(TEST_RUN_DIR, { recursive: true, force: true });
}
