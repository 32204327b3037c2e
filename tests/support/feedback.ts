import { randomUUID } from 'node:crypto';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { TestApp } from './boot';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one of the feedback tables, in the order they were made. */
export function feedbackRows(app: TestApp, table: string, where: object = {}): Promise<Row[]> {
  return inUnitOfWork(app.strapi, (unit) =>
    unit.table(`feedback_${table}`).where(where).select(),
  ) as Promise<Row[]>;
}

export interface Sent {
  readonly ticketNo: string;
  readonly receipt: string;
  readonly id: number;
}

/** Sends a report as the public does. */
export async function sendFeedback(app: TestApp, fields: object = {}): Promise<Sent> {
  const { body } = await app.http
    .put(`/api/feedback/${randomUUID()}`)
    .send({ text: '食堂中午排队太长', ...fields })
    .expect(201);
  const { ticketNo, receipt } = body.data as { ticketNo: string; receipt: string };
  const [row] = await feedbackRows(app, 'tickets', { ticket_no: ticketNo });
  return { ticketNo, receipt, id: Number(row?.['id']) };
}
