import path from 'node:path';

import type { Manifest } from '../backup/manifest';
import { placesOf } from '../backup/places';
import { CommandRefusal, explainFailure } from '../shared/command-refusal';
import { restore } from '../backup/restore';
import { configuredApp, runCommand } from './with-app';

const REPLACE = '--replace';
const USAGE = new CommandRefusal(
  `用法：npm run restore -- <备份文件夹> [${REPLACE}]`,
  `Usage: npm run restore -- <folder of a backup> [${REPLACE}]`,
);

function explain({ madeAt, tables, files, audit }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return [
    `已恢复 ${madeAt} 的备份：${tables.length} 个表、${rows} 行、${files.length} 个文件，逐项核对无误。`,
    `Restored the backup of ${madeAt}: ${tables.length} tables, ${rows} rows, ${files.length} files, all verified.`,
    `审批记录 / audit trail: ${audit === null ? '–' : `${audit.seq} ${audit.hash}`}`,
    '接下来：一、.env 使用与备份时相同的密钥；二、npm run doctor；三、npm start；四、查看 /healthz/ready。',
    'Next: 1. in .env the same secrets as when it was saved; 2. npm run doctor; 3. npm start; 4. look at /healthz/ready.',
    '若密钥不同，已排定的发布计划会停住，等人接管。',
    'With other secrets the plans of publication stand still until somebody adopts them.',
  ].join('\n');
}

/** `npm run restore -- <folder> [--replace]`: while no process of the app runs. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const [named, ...others] = words.filter((word) => word !== REPLACE);
  if (named === undefined || named.startsWith('-') || others.length > 0) throw USAGE;
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const places = placesOf(await configuredApp());
  const manifest = await restore(places, folder, { replace: words.includes(REPLACE) });
  process.stdout.write(`${explain(manifest)}\n`);
}

if (require.main === module) runCommand(main, explainFailure);
