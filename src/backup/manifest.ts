import { z } from 'zod';

import { digest } from '../shared/strapi/digest';
import { CommandRefusal } from '../shared/command-refusal';

/** The file that makes a folder a backup: written last, under another name first. */
export const MANIFEST = 'manifest.json';
const FORMAT = 1;

/** Names of files lie below the backup's folder and lead nowhere else. */
const insideName = z
  .string()
  .regex(/^[^/\\\0]+(\/[^/\\\0]+)*$/)
  .refine((name) => name.split('/').every((part) => part !== '.' && part !== '..'));

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const wholeNumber = z.number().int().min(0);

const audit = z.strictObject({ seq: wholeNumber, hash: sha256, isIntact: z.boolean() });
const tableCount = z.strictObject({ name: z.string(), rows: wholeNumber });
const backupFile = z.strictObject({ path: insideName, bytes: wholeNumber, sha256 });
const versions = z.strictObject({
  app: z.string(),
  strapi: z.string(),
  node: z.string(),
  database: z.string(),
});

const manifest = z.strictObject({
  format: z.literal(FORMAT),
  /** An ISO instant. */
  madeAt: z.string(),
  client: z.enum(['sqlite', 'postgres']),
  versions,
  /** The head of the trail of approvals, and whether each entry followed from the one before. */
  audit: audit.nullable(),
  tables: z.array(tableCount).readonly(),
  files: z.array(backupFile).readonly(),
});

export type AuditHead = z.infer<typeof audit>;
export type TableCount = z.infer<typeof tableCount>;
export type BackupFile = z.infer<typeof backupFile>;
export type Versions = z.infer<typeof versions>;
export type Manifest = z.infer<typeof manifest>;

/** What a database says of itself; equal before and after. */
export type DatabaseFacts = Pick<Manifest, 'tables' | 'audit'>;

export const newManifest = (facts: Omit<Manifest, 'format'>): Manifest => ({
  format: FORMAT,
  ...facts,
});

/** The manifest as it is stored: in the order of its shape, with the digest of all it says. */
export function renderManifest(said: Manifest): string {
  const ordered = manifest.parse(said);
  return `${JSON.stringify({ ...ordered, digest: digest(ordered) }, null, 2)}\n`;
}

const DAMAGED = new CommandRefusal(
  `${MANIFEST} 已损坏或被改动，不能用来恢复。请换一份备份。`,
  `${MANIFEST} is damaged or was changed. Nothing was restored; take another backup.`,
);

/** @throws CommandRefusal unless every byte is as it was written */
export function parseManifest(text: string): Manifest {
  const stored = parseJson(text);
  if (typeof stored !== 'object' || stored === null) throw DAMAGED;
  const { digest: _, ...said } = stored as { readonly digest?: unknown };
  const { data } = manifest.safeParse(said);
  if (data === undefined || renderManifest(data) !== text) throw DAMAGED;
  return data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw DAMAGED;
    throw error;
  }
}

/** What is not as it was, in words for the log; empty when all is. */
export function differences(before: DatabaseFacts, after: DatabaseFacts): readonly string[] {
  const found = new Map(after.tables.map(({ name, rows }) => [name, rows]));
  const tables = before.tables
    .filter(({ name, rows }) => found.get(name) !== rows)
    .map(({ name, rows }) => `${name}: ${rows} → ${found.get(name) ?? '–'}`);
  const known = new Set(before.tables.map(({ name }) => name));
  const extra = after.tables.filter(({ name }) => !known.has(name)).map(({ name }) => `+ ${name}`);
  const chain =
    digest(before.audit) === digest(after.audit)
      ? []
      : [`audit: ${JSON.stringify(before.audit)} → ${JSON.stringify(after.audit)}`];
  return [...tables, ...extra, ...chain];
}
