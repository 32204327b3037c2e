import type { Core } from '@strapi/strapi';

import type { DistributionResponse } from '../../../contracts/admin/surveys';
import { ELEMENT } from '../../../contracts/public/embed';
import { wordsIn } from '../../../domain/definition/words';
import { publicOrigin } from '../../../../../shared/strapi/public-origin';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { embedManifest } from '../page/embed-manifest';
import { frameCode } from '../page/frame-code';
import { findRevision } from '../store/revision-store';
import { batchesOf } from '../store/token-store';
import { runAtHand } from '../use-cases/run-at-hand';
import { peopleOf } from './people';

/** How a survey reaches those who are to answer it. */
export async function viewDistribution(
  strapi: Core.Strapi,
  documentId: string,
): Promise<DistributionResponse> {
  const { run, definition, batches } = await inUnitOfWork(strapi, async (unit) => {
    const found = await runAtHand(unit, documentId);
    const revision = found.revision === null ? null : await findRevision(unit, found.revision);
    const made = await batchesOf(unit, found.id);
    return { run: found, definition: revision?.definition, batches: made };
  });
  const { title = {}, defaultLocale = '' } = definition ?? {};
  const origin = publicOrigin(strapi);
  const address = `${origin}/s/${run.slug}`;
  const nameOf = await peopleOf(
    strapi,
    batches.map(({ madeBy }) => madeBy),
  );
  return {
    address,
    onSiteAddress: run.onSiteCode === null ? null : `${address}?t=${run.onSiteCode}`,
    ...(await codes(strapi, {
      origin,
      slug: run.slug,
      name: wordsIn(title, defaultLocale, defaultLocale),
    })),
    title,
    batches: batches.map(({ id, label, count, spent, isRevoked, madeOn, madeBy }) => ({
      ...{ id, label, count, spent, revoked: isRevoked, madeOn, madeBy: nameOf(madeBy) },
    })),
  };
}

/** What other sites put into their pages. The script gives the frame its height, too. */
async function codes(
  strapi: Core.Strapi,
  { origin, slug, name }: Readonly<Record<'origin' | 'slug' | 'name', string>>,
): Promise<Pick<DistributionResponse, 'elementCode' | 'frameCode'>> {
  const address = `${origin}/s/${slug}`;
  const frame = frameCode(address, name);
  const manifest = await embedManifest(strapi);
  if (manifest === null) return { elementCode: null, frameCode: frame };
  const { script, integrity } = manifest;
  const load = `<script type="module" src="${origin}${script}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const element = `<${ELEMENT} src="${origin}/api/surveys/${slug}"><a href="${address}">${address}</a></${ELEMENT}>`;
  return { elementCode: `${load}\n${element}`, frameCode: `${load}\n${frame}` };
}
