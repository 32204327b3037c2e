import type { Core } from '@strapi/strapi';
import type { WrittenDocument } from '../../content/bound-rules';
import { errorAt } from '../../content/issue-codes';
import { refuse } from '../../content/refusal';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import type { RegisterLine } from '../asset/register-list';
import { registerOf } from './context';
import { REGISTER_LINES } from './tables';

/** SQLite takes 500 rows in one statement. */
const ROWS_AT_ONCE = 400;

/**
 * Keeps the list of a register for ever, in the transaction of its first publication. The list is
 * not in the document: ten thousand assets make no form.
 */
export async function freezeList({ strapi, uid, documentId }: WrittenDocument): Promise<void> {
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['asOf', 'listHash'],
  });
  const known = await frozenList(strapi, documentId);
  if (row === null || known.length > 0) return;
  const { figures, lines } = await registerOf(strapi, textOf(row, 'asOf'));
  if (figures.listHash !== row.listHash) {
    const issue = errorAt('NOT_RECOMPUTED', ['totals'], { field: 'totals' });
    throw refuse(strapi, 'CANNOT_BE_PUBLISHED', [issue]);
  }
  await insertLines(strapi, documentId, lines);
}

async function insertLines(
  strapi: Core.Strapi,
  documentId: string,
  lines: readonly RegisterLine[],
): Promise<void> {
  const rows = lines.map((line, index) => ({
    document_id: documentId,
    no: index + 1,
    line: JSON.stringify(line),
  }));
  await inUnitOfWork(strapi, async (unit) => {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await unit.table(REGISTER_LINES).insert(rows.slice(start, start + ROWS_AT_ONCE));
    }
  });
}

/** The list of a register as it was published; empty where none was. */
export async function frozenList(
  strapi: Core.Strapi,
  documentId: string,
): Promise<readonly RegisterLine[]> {
  const rows = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(REGISTER_LINES)
      .select<{ readonly line: string }[]>('line')
      .where({ document_id: documentId })
      .orderBy('no'),
  );
  return rows.map(({ line }) => JSON.parse(line) as RegisterLine);
}
