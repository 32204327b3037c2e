import type { Core } from '@strapi/strapi';

import { PAGE_SIZE } from '../../../contracts/common';
import type {
  AuditDetail,
  AuditResponse,
  CheckpointResponse,
  VerifyRequest,
  VerifyResponse,
} from '../../../contracts/audit';
import { factsOfEntry, type AuditFacts } from '../audit/detail';
import { textOfEntry, titleOfEntry } from '../audit/entry';
import { readTrail, takeCheckpoint } from '../audit/trail';
import { verifyTrail } from '../audit/verify';
import { typeLabel } from '../labels';
import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import { readerLanguage } from '../../../../../shared/strapi/reader';

interface AuditAsked {
  readonly page: number;
  readonly contentType?: string | undefined;
  readonly documentId?: string | undefined;
}

/** A page of the trail, latest first. */
export async function readAudit(strapi: Core.Strapi, asked: AuditAsked): Promise<AuditResponse> {
  const { links, total } = await readTrail(strapi, { ...asked, pageSize: PAGE_SIZE });
  const known = links.map((link) => ({ ...link, facts: factsOfEntry(link.entry) }));
  const names = await namesOf(
    strapi,
    known.flatMap(({ entry, facts }) => [entry.actorId, ...peopleIn(facts)]),
  );
  const language = readerLanguage(strapi);
  const nameOfType = (uid: string) => typeLabel(strapi, uid, language);
  const entries = known.map(({ seq, hash, entry, facts }) => ({
    ...{ seq, hash, at: entry.at, name: entry.name, documentId: entry.documentId },
    by: entry.actorId === null ? null : names(entry.actorId),
    contentType: entry.contentType,
    typeName: entry.contentType === null ? null : nameOfType(entry.contentType),
    ...{ title: titleOfEntry(entry), text: textOfEntry(entry) },
    detail: shownDetail(facts, names, nameOfType),
  }));
  return { entries, total };
}

function peopleIn(facts: AuditFacts | null): readonly number[] {
  return facts?.kind === 'delegation' ? [facts.fromId, facts.toId] : [];
}

function shownDetail(
  facts: AuditFacts | null,
  names: Names,
  nameOfType: (uid: string) => string,
): AuditDetail | null {
  if (facts?.kind !== 'delegation') return facts;
  const { kind, fromId, toId, startsOn, endsOn, contentTypes } = facts;
  return {
    ...{ kind, from: names(fromId), to: names(toId), startsOn, endsOn },
    typeNames: contentTypes?.map(nameOfType) ?? null,
  };
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
