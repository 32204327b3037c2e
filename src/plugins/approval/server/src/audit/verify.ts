import type { Core } from '@strapi/strapi';

import { digest } from '../../../../../shared/strapi/digest';
import type { Checkpoint } from '../domain/audit/chain';
import { createVerifier, type Verdict } from '../domain/audit/verification';
import { linksInBatches } from './links';

/** Checks the whole trail against checkpoints that were kept elsewhere, in constant memory. */
export async function verifyTrail(
  strapi: Core.Strapi,
  checkpoints: readonly Checkpoint[] = [],
): Promise<Verdict> {
  const verifier = createVerifier(digest, checkpoints);
  for await (const links of linksInBatches(strapi)) {
    for (const link of links) verifier.accept(link);
  }
  return verifier.verdict();
}
