import type { Core } from '@strapi/strapi';

import { PAGE_SIZE } from '../../../contracts/common';
import type {
  AuditResponse,
  CheckpointResponse,
  VerifyRequest,
  VerifyResponse,
} from '../../../contracts/audit';
import { textOfEntry, titleOfEntry } from '../audit/entry';
import { readTrail, takeCheckpoint } from '../audit/trail';
import { verifyTrail } from '../audit/verify';
import { typeLabel } from '../labels';
import { namesOf } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';

interface AuditAsked {
  readonly page: number;
  readonly contentType?: string | undefined;
  readonly documentId?: string | undefined;
}

/** A page of the trail, latest first. */
export async function readAudit(strapi: Core.Strapi, asked: AuditAsked): Promise<AuditResponse> {
  const { links, total } = await readTrail(strapi, { ...asked, pageSize: PAGE_SIZE });
  const names = await namesOf(
    strapi,
    links.map(({ entry }) => entry.actorId),
  );
  const language = readerLanguage(strapi);
  const entries = links.map(({ seq, hash, entry }) => ({
    ...{ seq, hash, at: entry.at, name: entry.name, documentId: entry.documentId },
    by: entry.actorId === null ? null : names(entry.actorId),
    contentType: entry.contentType,
    typeName: entry.contentType === null ? null : typeLabel(strapi, entry.contentType, language),
    ...{ title: titleOfEntry(entry), text: textOfEntry(entry) },
  }));
  return { entries, total };
}

export async function readCheckpoint(strapi: Core.Strapi, at: string): Promise<CheckpointResponse> {
  return { ...(await takeCheckpoint(strapi)), at };
}

export async function verifyAudit(
  strapi: Core.Strapi,
  at: string,
  { checkpoints = [] }: VerifyRequest,
): Promise<VerifyResponse> {
  const { isIntact, length, head, faults, faultCount } = await verifyTrail(strapi, checkpoints);
  return { isIntact, length, head, faults: [...faults], faultCount, verifiedAt: at };
}
