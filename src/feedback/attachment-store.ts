import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import { ATTACHMENTS } from './tables';

/** A picture that came with a report; its file lies in a folder that no address leads to. */
export interface Attachment {
  readonly id: number;
  readonly name: string;
  readonly mime: string;
  readonly storedName: string;
  readonly sizeBytes: number;
}

interface AttachmentRow {
  readonly id: number;
  readonly name: string;
  readonly mime: string;
  readonly stored_name: string;
  readonly size_bytes: number;
}

export async function insertAttachment(
  unit: UnitOfWork,
  ticketId: number,
  { name, mime, storedName, sizeBytes }: Omit<Attachment, 'id'>,
): Promise<void> {
  await unit.table(ATTACHMENTS).insert({
    ...{ ticket_id: ticketId, name, mime, stored_name: storedName, size_bytes: sizeBytes },
  });
}

export async function attachmentsOf(
  unit: UnitOfWork,
  ticketId: number,
): Promise<readonly Attachment[]> {
  const rows = (await unit
    .table(ATTACHMENTS)
    .where({ ticket_id: ticketId })
    .orderBy('id')
    .select()) as AttachmentRow[];
  return rows.map(({ id, name, mime, stored_name: storedName, size_bytes: sizeBytes }) => ({
    ...{ id, name, mime, storedName, sizeBytes },
  }));
}

/** Which of these stored names belong to a ticket. */
export async function knownFiles(
  unit: UnitOfWork,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { stored_name: string }[] = await unit
    .table(ATTACHMENTS)
    .whereIn('stored_name', [...names])
    .select('stored_name');
  return new Set(rows.map(({ stored_name }) => stored_name));
}
