import path from 'node:path';

import { backUp } from '../backup/back-up';
import type { Manifest } from '../backup/manifest';
import { placesOf } from '../backup/places';
import { CommandRefusal, explainFailure } from '../shared/command-refusal';
import { configuredApp, runCommand } from './with-app';

const USAGE = new CommandRefusal(
  '用法：npm run backup -- <新文件夹>',
  'Usage: npm run backup -- <new folder>',
);

function explain({ tables, files, audit }: Manifest, folder: string): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const megabytes = (files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024).toFixed(1);
  const broken = [
    '注意：审批记录的链条不完整，已按原样备份。请在「审批记录」中核对。',
    'Note: the trail of approvals is not intact; it was saved as it is. Verify it under Audit.',
  ];
  return [
    `已备份到 ${folder}：${tables.length} 个表、${rows} 行、${files.length} 个文件、${megabytes} MB`,
    `Saved in ${folder}: ${tables.length} tables, ${rows} rows, ${files.length} files, ${megabytes} MB`,
    `审批记录 / audit trail: ${audit === null ? '–' : `${audit.seq} ${audit.hash}`}`,
    ...(audit?.isIntact === false ? broken : []),
    '其中有个人信息，请加密保存。密钥（.env）不在备份中，请另行保管。',
    'It holds personal data: keep it encrypted. The secrets (.env) are not in it: keep them elsewhere.',
  ].join('\n');
}

/** `npm run backup -- <folder>`: while the app runs or not. */
async function main(): Promise<void> {
  const [named, ...others] = process.argv.slice(2);
  if (named === undefined || named.startsWith('-') || others.length > 0) throw USAGE;
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const manifest = await backUp(placesOf(await configuredApp()), folder);
  process.stdout.write(`${explain(manifest, folder)}\n`);
}

if (require.main === module) runCommand(main, explainFailure);
