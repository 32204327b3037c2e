import { publicFilesOf, type PublicFileOfDocument } from '../public-file-table';
import { isMedia } from '../schema';
import type { PublicQuery } from './query';
import type { PublicSource, RawRow } from './store';

/** The address of a published copy. */
export function publicFileUrl({
  sha256,
  fileName,
}: Pick<PublicFileOfDocument, 'sha256' | 'fileName'>) {
  return `/files/${sha256}/${encodeURIComponent(fileName)}`;
}

/**
 * Files as they were published. The media library may meanwhile hold another content or name under
 * the same id: that is public only after the document was published again.
 */
export async function withFiles(
  { strapi, schema, allowed }: PublicSource,
  rows: readonly RawRow[],
  { populate }: Pick<PublicQuery, 'populate'>,
): Promise<readonly RawRow[]> {
  const media = populate.flatMap((name) => {
    const attribute = allowed.populates.get(name);
    return attribute && isMedia(attribute) ? [{ name, isList: attribute.multiple === true }] : [];
  });
  if (media.length === 0 || rows.length === 0) return rows;
  const documentIds = rows.map(({ documentId }) => documentId);
  const files = await publicFilesOf(strapi, schema.uid, documentIds);
  return rows.map((row) => {
    const own = files.filter(({ documentId }) => documentId === row.documentId);
    const values = media.map(({ name, isList }): [string, unknown] => {
      const held = own.filter(({ attribute }) => attribute === name);
      return [name, isList ? held : (held[0] ?? null)];
    });
    return { ...row, ...Object.fromEntries<unknown>(values) };
  });
}

/** Each key by name, as everything that leaves this app. */
export function serialiseFile(value: Readonly<Record<string, unknown>>) {
  const file = value as unknown as PublicFileOfDocument;
  return {
    name: file.name,
    alternativeText: file.alternativeText,
    mime: file.mime,
    sizeBytes: file.sizeBytes,
    url: publicFileUrl(file),
    sha256: file.sha256,
    width: file.width,
    height: file.height,
  };
}

export const FILE_TYPE = 'PublicFile';

export const FILE_SDL = `"""A published file"""
type ${FILE_TYPE} {
  name: String!
  alternativeText: String
  mime: String!
  sizeBytes: Int!
  url: String!
  sha256: String!
  width: Int
  height: Int
}`;
