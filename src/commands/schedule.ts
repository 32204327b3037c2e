import type { Core } from '@strapi/strapi';

import { pluginService } from '../shared/strapi/plugin-service';
import { runCommand, withApp } from './with-app';

const PLUGIN = 'publication-schedule';
const USAGE =
  'npm run schedule -- run-due | preview [hours] | health\n' +
  'run-due：立即执行所有到期的计划\n' +
  'preview：预演今后若干小时（默认 24）内的计划，不发布任何内容\n' +
  'health：查看有没有进程在执行计划，有没有计划逾期；不正常时退出码为 1\n' +
  'run-due: carries out everything that is due, now\n' +
  'preview: what would run within so many hours (24), nothing is published\n' +
  'health: whether anything carries out plans, and what is overdue; ends with 1 when it is not well';

const MOST = 200;
const LONGEST_HOURS = 24 * 366;

/** What a preview says of one plan, as far as it is printed. */
interface Preview {
  readonly planId: number | null;
  readonly verb: string;
  readonly title: string;
  readonly locale: string | null;
  readonly local: string | null;
  readonly zone: string;
  readonly outcome: string;
  readonly order: number | null;
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

interface Health {
  readonly isRunnerAlive: boolean;
  readonly overdue: number;
  readonly oldestOverdueSeconds: number | null;
  readonly nextDueAt: string | null;
  readonly states: Readonly<Record<string, number | undefined>>;
}

interface Operations {
  preview(asked: { readonly hours: number; readonly most: number }): Promise<readonly Preview[]>;
  health(): Promise<Health>;
  runDue(asked: { readonly clock?: { readonly at: string } }): Promise<{
    readonly changed: number;
    readonly unsettled: { readonly size: number };
  }>;
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

async function preview(operations: Operations, [hours = '24']: readonly string[]) {
  const count = Number(hours);
  if (!Number.isInteger(count) || count < 1 || count > LONGEST_HOURS) throw new Error(USAGE);
  const previews = await operations.preview({ hours: count, most: MOST });
  for (const each of previews) say(lineOf(each));
  const ready = previews.filter(({ outcome }) => outcome === 'runs').length;
  say(`计划 ${previews.length} 个，可执行 ${ready} 个`);
  say(`${previews.length} plans, of which ${ready} would run`);
}

function lineOf({ planId, verb, title, locale, local, zone, ...rest }: Preview): string {
  const { order, outcome, reasons } = rest;
  const place = [order ?? '–', `#${planId ?? 0}`, local ?? '–', zone, verb, locale ?? '–', title];
  const why = reasons.map(({ code, message }) => `\n      ${code} ${message}`);
  return `${place.join('  ')}  → ${outcome}${why.join('')}`;
}

/** Another instant than now only where a shifted clock is allowed at all. */
async function runDue(operations: Operations, [at]: readonly string[]) {
  const isTest = process.env.TEST_CLOCK === '1' || process.env.TEST_CLOCK === 'true';
  if (at !== undefined && (!isTest || Number.isNaN(Date.parse(at)))) throw new Error(USAGE);
  const clock = at === undefined ? {} : { clock: { at: new Date(at).toISOString() } };
  let changed = 0;
  for (;;) {
    const round = await operations.runDue(clock);
    changed += round.changed;
    if (round.unsettled.size > 0)
      throw new Error('有计划的结果没能写入\nNot everything was written');
    if (round.changed === 0) break;
  }
  say(`已处理计划 ${changed} 个\n${changed} plans were dealt with`);
}

async function health(operations: Operations) {
  const { isRunnerAlive, overdue, oldestOverdueSeconds, nextDueAt, states } =
    await operations.health();
  say(`执行进程 / runner alive: ${isRunnerAlive ? '有 yes' : '没有 no'}`);
  say(`逾期 / overdue: ${overdue} (${oldestOverdueSeconds ?? 0} s)`);
  say(`下一个 / next: ${nextDueAt ?? '–'}`);
  say(`状态 / states: ${JSON.stringify(states)}`);
  if (!isRunnerAlive) {
    throw new Error('没有进程在执行计划：请启动服务\nNothing carries out plans: start the server');
  }
}

/** `npm run schedule -- run-due|preview|health`: for operators, on the machine. */
export async function runSchedule(
  strapi: Core.Strapi,
  [verb, ...words]: readonly string[],
): Promise<void> {
  const operations = pluginService<Operations>(strapi, PLUGIN, 'operations');
  if (verb === 'run-due') return runDue(operations, words);
  if (verb === 'preview') return preview(operations, words);
  if (verb === 'health') return health(operations);
  throw new Error(USAGE);
}

if (require.main === module) {
  // What this process would carry out by itself is no news of the server.
  process.env.SCHEDULE_RUNNER = 'false';
  runCommand(
    () => withApp((strapi) => runSchedule(strapi, process.argv.slice(2))),
    (error) => (error instanceof Error ? error.message : String(error)),
  );
}
