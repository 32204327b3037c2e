import type { UnitOfWork } from './unit-of-work';

/**
 * Makes the database refuse to change or delete rows of one of our own tables, whoever asks: code
 * that forgets, a script, a person at the console.
 */
export async function appendOnly(unit: UnitOfWork, table: string): Promise<void> {
  const { trx, schemaName } = unit;
  if (schemaName === undefined) {
    for (const action of ['update', 'delete']) {
      await trx.raw(
        `create trigger ${table}_no_${action} before ${action} on ${table}
         begin select raise(abort, '${table} is append-only'); end`,
      );
    }
    return;
  }
  const qualified = [schemaName, table];
  await trx.raw(
    `create function ??.?? () returns trigger language plpgsql as
     $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    [schemaName, `${table}_append_only`],
  );
  await trx.raw(
    `create trigger ?? before update or delete or truncate on ??.?? for each statement
     execute function ??.?? ()`,
    [`${table}_append_only`, ...qualified, schemaName, `${table}_append_only`],
  );
}
