import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { EMBED_MANIFEST, type EmbedManifest } from '../../../contracts/public/embed';

const manifestContract = z.object({
  script: z.string().regex(/^\/embed\/[\w.-]+\.js$/),
  integrity: z.string().regex(/^sha(?:256|384|512)-[A-Za-z0-9+/=]+$/),
});

const known = new WeakMap<Core.Strapi, Promise<EmbedManifest | null>>();

/** The widget that was built, read once; null where none was: pages are forms alone then. */
export function embedManifest(strapi: Core.Strapi): Promise<EmbedManifest | null> {
  const kept = known.get(strapi);
  if (kept !== undefined) return kept;
  const file = path.join(strapi.dirs.static.public, EMBED_MANIFEST);
  const read = readFile(file, 'utf8').then(
    (text) => manifestContract.parse(JSON.parse(text)),
    () => null,
  );
  known.set(strapi, read);
  return read;
}
