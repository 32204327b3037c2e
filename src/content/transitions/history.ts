import type { OwnTables } from '../../shared/strapi/own-tables';
import type { UnitOfWork } from '../../shared/strapi/unit-of-work';
import { appendOnly } from '../../shared/strapi/append-only';
import type { Answers } from './machine';

const TABLE = 'transition_history';

/** One step that was taken. */
export interface TakenStep {
  readonly step: string;
  readonly from: string;
  readonly to: string;
  /** The instant, as ISO 8601 in UTC. */
  readonly at: string;
  /** The admin user; null for what no person did. */
  readonly by: number | null;
  readonly reason: string;
  readonly answers: Answers;
}

export interface Subject {
  readonly uid: string;
  readonly documentId: string;
}

interface StepRow {
  readonly step: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly at: string;
  readonly by_user: number | null;
  readonly reason: string;
  readonly answers: string;
}

/** Who moved which document when, why and from where to where; the database refuses to change it. */
export const transitionTables: OwnTables = {
  owner: 'transitions',
  migrations: [
    {
      name: '0001-transition-history',
      async up(schema, unit) {
        await schema.createTable(TABLE, (table) => {
          table.increments('id');
          table.string('uid', 120).notNullable();
          table.string('document_id', 40).notNullable();
          table.string('step', 60).notNullable();
          table.string('from_state', 60).notNullable();
          table.string('to_state', 60).notNullable();
          table.string('at', 30).notNullable();
          table.integer('by_user');
          table.text('reason').notNullable();
          table.text('answers').notNullable();
          table.index(['uid', 'document_id', 'id'], 'transition_history_document');
        });
        await appendOnly(unit, TABLE);
      },
    },
  ],
};

export async function appendStep(
  unit: UnitOfWork,
  { uid, documentId }: Subject,
  taken: TakenStep,
): Promise<void> {
  await unit.table(TABLE).insert({
    ...{ uid, document_id: documentId, step: taken.step, at: taken.at, by_user: taken.by },
    ...{ from_state: taken.from, to_state: taken.to, reason: taken.reason },
    answers: JSON.stringify(taken.answers),
  });
}

/** Every step of a document, first to last. */
export async function takenSteps(
  unit: UnitOfWork,
  { uid, documentId }: Subject,
): Promise<readonly TakenStep[]> {
  const rows: StepRow[] = await unit
    .table(TABLE)
    .where({ uid, document_id: documentId })
    .orderBy('id')
    .select('step', 'from_state', 'to_state', 'at', 'by_user', 'reason', 'answers');
  return rows.map((row) => ({
    ...{ step: row.step, from: row.from_state, to: row.to_state, at: row.at },
    ...{ by: row.by_user, reason: row.reason, answers: JSON.parse(row.answers) as Answers },
  }));
}
