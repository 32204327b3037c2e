import { failed, type Finding, ok, warning } from './finding';

/** What a look into the database found. */
export type DatabaseFacts =
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'filled';
      readonly client: 'sqlite' | 'postgres';
      /** Of SQLite; null elsewhere. */
      readonly journalMode: string | null;
      /** Steps of our own tables that were carried out. */
      readonly tableSteps: number;
      /** Who can sign in. */
      readonly administrators: number;
      /** Seconds since the oldest plan should have run; null while none is overdue. */
      readonly overdueSeconds: number | null;
      /** Seconds since a process that carries out plans was seen; null for never. */
      readonly runnerSeconds: number | null;
      /** Messages to people and other systems that were given up, by the table they lie in. */
      readonly givenUp: Readonly<Record<string, number>>;
    };

const LONGEST_LAG = 60;
const RUNNER_SILENT = 120;

export function databaseFindings(facts: DatabaseFacts): readonly Finding[] {
  switch (facts.kind) {
    case 'unreachable':
      return [
        failed(
          `连接不上数据库：${facts.why}。请检查 DATABASE_* 设置和数据库服务`,
          `The database does not answer: ${facts.why}. Check DATABASE_* and the service`,
        ),
      ];
    case 'empty':
      return [
        warning(
          '数据库是空的：首次启动时建表。请运行 npm run admin:create',
          'The database is empty: the first start makes the tables. Run npm run admin:create',
        ),
      ];
    case 'filled':
      return [
        facts.tableSteps > 0
          ? ok(
              `数据库应答正常（${facts.client}），自有数据表已建立`,
              `The database answers (${facts.client}), our own tables are there`,
            )
          : failed(
              '数据库里没有本系统自己的表：请查看启动日志，或改用正确的数据库',
              'Our own tables are missing: see the start-up log, or name the right database',
            ),
        ...journalFindings(facts.journalMode),
        facts.administrators > 0
          ? ok('已有管理员', 'There is an administrator')
          : failed(
              '没有能登录的管理员：npm run admin:create',
              'No administrator can sign in: npm run admin:create',
            ),
        ...scheduleFindings(facts.overdueSeconds, facts.runnerSeconds),
        ...givenUpFindings(facts.givenUp),
      ];
  }
}

function journalFindings(mode: string | null): readonly Finding[] {
  if (mode === null) return [];
  if (mode === 'wal') return [ok('SQLite 使用预写日志（WAL）', 'SQLite keeps a write-ahead log')];
  // As after a restore: the app switches it on when it opens the file.
  return [
    warning(
      `SQLite 尚未使用预写日志（${mode}）：启动程序后会自动改为 WAL；若启动后仍如此，请检查磁盘是否为网络盘`,
      `SQLite keeps no write-ahead log yet (${mode}): the app switches it on at its start; if it stays so, look whether the disk is on the network`,
    ),
  ];
}

function scheduleFindings(overdue: number | null, runner: number | null): readonly Finding[] {
  const isAlive = runner !== null && runner <= RUNNER_SILENT;
  if (overdue !== null && overdue > LONGEST_LAG) {
    return [
      failed(
        `有计划已逾期 ${overdue} 秒：${isAlive ? '请看 npm run schedule -- health' : '请启动服务，或检查 SCHEDULE_RUNNER'}`,
        `A plan is overdue by ${overdue} s: ${isAlive ? 'see npm run schedule -- health' : 'start the app, or look at SCHEDULE_RUNNER'}`,
      ),
    ];
  }
  if (isAlive) return [ok('计划按时执行', 'Plans are carried out in time')];
  return [
    warning(
      '没有进程在执行计划：服务没有启动，或 SCHEDULE_RUNNER=false',
      'Nothing carries out plans: the app does not run, or SCHEDULE_RUNNER=false',
    ),
  ];
}

function givenUpFindings(givenUp: Readonly<Record<string, number>>): readonly Finding[] {
  return Object.entries(givenUp)
    .filter(([, count]) => count > 0)
    .map(([table, count]) =>
      warning(
        `有 ${count} 条消息多次发送失败后已放弃（表 ${table}，原因见 failure 列）：排除原因后按 docs/operations.md 重新发送`,
        `Messages that were given up: ${count} (table ${table}, its column failure says why). See to the cause, then send them again as docs/operations.md says`,
      ),
    );
}
