import type { Core } from '@strapi/strapi';
import { publicName } from '../files/domain/public-name';
import { fileFolders, storedPath } from '../files/folders';
import { copyToPublic, publicHashes, removeFromPublic } from '../files/public-store';
import { storedName } from '../providers/upload-private-local';
import { rowsOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { BoundRules, RuleScene } from './bound-rules';
import { modelLookup } from './content-types';
import { isPublished, loadRows } from './document-store';
import { errorAt } from './issue-codes';
import { mediaAttributes, storedFiles, type StoredFile } from './media';
import {
  lockPublicFiles,
  replacePublicFiles,
  unusedHashes,
  type PublicFile,
} from './public-file-table';
import { refuse } from './refusal';
import { restrictedUses } from './restricted-files';
import { sourceRow } from './row';

type DocumentScene = RuleScene & { readonly documentId: string };
type PublishedScene = DocumentScene & { readonly rules: BoundRules };

/**
 * Gives the public what a document's public media attributes hold now, but for those that the rules
 * of its type withhold. Runs inside the transaction that publishes: the files are copied before it commits, and when it does not, copies that nobody
 * uses are removed again.
 *
 * @throws ValidationError when a file is gone or is not what was uploaded
 */
export async function publishFiles(scene: PublishedScene): Promise<void> {
  const { strapi, uid, documentId, rules } = scene;
  const attributes = mediaAttributes(modelLookup(strapi)(uid), 'public');
  if (attributes.length === 0) return;
  const row = sourceRow((await loadRows(strapi, uid, documentId)).filter(isPublished));
  const withheld = row === undefined ? [] : (rules.withheldFiles?.(row) ?? []);
  const shown = attributes.filter((attribute) => !withheld.includes(attribute));
  const attached = shown.flatMap((attribute) =>
    storedFiles(row?.[attribute]).map((file, position) => ({ attribute, position, file })),
  );
  await inUnitOfWork(strapi, async (unit) => {
    await lockPublicFiles(strapi, unit);
    await refuseRestricted(scene, attached);
    const hashes = attached.flatMap(({ file }) => file.provider_metadata?.sha256 ?? []);
    unit.onRollback(() => removeUnused(strapi, hashes));
    for (const { file } of attached) await copy(scene, file);
    const files = attached.map(({ attribute, position, file }) => ({
      ...{ attribute, position },
      ...publicFacts(file),
    }));
    const before = await replacePublicFiles(unit, { uid, documentId }, files);
    unit.onCommit(() => removeUnused(strapi, before));
  });
}

/** After a document was taken down or deleted: when no language of it is public, no file is. */
export async function withdrawFiles({ strapi, uid, documentId }: DocumentScene): Promise<void> {
  if (mediaAttributes(modelLookup(strapi)(uid), 'public').length === 0) return;
  const published = { documentId, publishedAt: { $notNull: true } };
  if ((await rowsOf(strapi, uid).count({ where: published })) > 0) return;
  await inUnitOfWork(strapi, async (unit) => {
    const before = await replacePublicFiles(unit, { uid, documentId }, []);
    unit.onCommit(() => removeUnused(strapi, before));
  });
}

/** At start: copies that a stopped process left behind. */
export async function sweepPublicFiles(strapi: Core.Strapi): Promise<void> {
  await removeUnused(strapi, await publicHashes(fileFolders(strapi).public));
}

async function removeUnused(strapi: Core.Strapi, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await inUnitOfWork(strapi, async (unit) => {
    await lockPublicFiles(strapi, unit);
    for (const hash of await unusedHashes(unit, hashes)) {
      await removeFromPublic(fileFolders(strapi).public, hash);
    }
  });
}

async function copy({ strapi }: RuleScene, file: StoredFile): Promise<void> {
  const folders = fileFolders(strapi);
  const source = storedPath(folders.private, storedName(file));
  const sha256 = file.provider_metadata?.sha256 ?? '';
  if (await copyToPublic(folders.public, source, sha256)) return;
  const issue = errorAt('FILE_MISSING', [], { name: file.name });
  throw refuse(strapi, 'CANNOT_BE_PUBLISHED', [issue]);
}

/** A file may have been restricted elsewhere after it was attached here. */
async function refuseRestricted(
  { strapi }: RuleScene,
  attached: readonly { readonly attribute: string; readonly file: StoredFile }[],
): Promise<void> {
  const uses = await restrictedUses(
    strapi,
    attached.map(({ file }) => file.id),
  );
  const issues = attached
    .filter(({ file }) => uses.some(({ fileId }) => Number(fileId) === file.id))
    .map(({ attribute, file: { name } }) => errorAt('FILE_IS_RESTRICTED', [attribute], { name }));
  if (issues.length > 0) throw refuse(strapi, 'CANNOT_BE_PUBLISHED', issues);
}

function publicFacts(file: StoredFile): Omit<PublicFile, 'attribute' | 'position'> {
  const { name, alternativeText, mime, width, height, provider_metadata: metadata } = file;
  return {
    sha256: metadata?.sha256 ?? '',
    fileName: publicName(name, file.ext.toLowerCase()),
    name,
    alternativeText: alternativeText || null,
    mime,
    sizeBytes: metadata?.sizeBytes ?? 0,
    width,
    height,
  };
}
