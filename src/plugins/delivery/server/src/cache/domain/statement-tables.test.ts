import { statementTables } from './statement-tables';

it.each([
  ['insert into `budgets` (`title`) values (?)', ['budgets']],
  ['insert into "school"."budgets" ("title") values ($1)', ['budgets']],
  ['INSERT OR REPLACE INTO budgets (title) values (?)', ['budgets']],
  ['update "budgets" set "title" = $1 where "id" in (select "id" from "other")', ['budgets']],
  ['delete from `budgets` where `id` = ?', ['budgets']],
  ['delete from only budgets', ['budgets']],
  ['select `t0`.`title` from `budgets` as `t0` for update', []],
  ['BEGIN;', []],
  ['pragma table_info(budgets)', []],
])('%s writes %j', (sql, writes) => {
  expect(statementTables(sql).writes).toEqual(writes);
});

it.each([
  'with old as (delete from "budgets" returning *) insert into "archive" select * from old',
  'with t as (select 1) update budgets set title = 1',
  'alter table `budgets` add column `x`',
  'truncate table "budgets" cascade',
  'select 1; delete from budgets',
  'update other set a = 1; update budgets set a = 1',
  'copy budgets from stdin',
])('%s counts as writing every name in it', (sql) => {
  expect(statementTables(sql).writes).toContain('budgets');
});

it('finds what is read in joins, subqueries and raw text', () => {
  const sql = `select a.id, (select count(*) from "lines" l) from budgets a
    left join "school"."departments" d on d.id = a.department_id
    where a.id in (select id from only links) and exists (select 1 from json_each(a.rows))`;
  const { sources, names, writes } = statementTables(sql);
  expect(sources).toEqual(['lines', 'budgets', 'departments', 'links']);
  expect(names).toEqual(expect.arrayContaining(['lines', 'budgets', 'departments', 'links']));
  expect(writes).toEqual([]);
});

it('names that stand behind a comma are among the names', () => {
  expect(statementTables('select * from budgets, departments').names).toContain('departments');
});
