import { isMedia, ownAttributes, type Marks, type ModelSchema } from './schema';

/** One file as rules and readers of a correction see it: what it is called and what is in it. */
export interface PlainFile {
  readonly id: unknown;
  readonly name: string;
  readonly alternativeText: string | null;
  /** SHA-256 of the content; null for files that were stored before it was noted. */
  readonly sha256: string | null;
}

/** A file of the media library as the database holds it. */
export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly provider_metadata: { readonly sha256: string; readonly sizeBytes: number } | null;
}

export const FILE_UID = 'plugin::upload.file';

export const FILE_COLUMNS = [
  'id',
  'name',
  'alternativeText',
  'hash',
  'ext',
  'mime',
  'width',
  'height',
  'provider_metadata',
] as const;

/** Media attributes of a type with this visibility. */
export function mediaAttributes(
  schema: ModelSchema,
  visibility: NonNullable<Marks['visibility']>,
): readonly string[] {
  return ownAttributes(schema)
    .filter(([, attribute]) => isMedia(attribute))
    .filter(([, { pluginOptions }]) => markOf(pluginOptions?.transparency) === visibility)
    .map(([name]) => name);
}

function markOf(marks: Marks | undefined): NonNullable<Marks['visibility']> {
  return marks?.visibility ?? 'internal';
}

/** The files that a populated media attribute holds; ids alone are no files yet. */
export function storedFiles(value: unknown): readonly StoredFile[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  return entries.filter(
    (entry): entry is StoredFile =>
      typeof entry === 'object' && entry !== null && 'hash' in entry && 'name' in entry,
  );
}

export function plainFiles(value: unknown): readonly PlainFile[] {
  return storedFiles(value).map(({ id, name, alternativeText, provider_metadata: metadata }) => ({
    id,
    name,
    alternativeText: alternativeText || null,
    sha256: metadata?.sha256 ?? null,
  }));
}

export function fileIds(value: unknown): readonly number[] {
  return storedFiles(value).map(({ id }) => id);
}
