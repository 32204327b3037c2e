import { completeIndex, indexSize, restartIndex, type IndexSize } from '../content/search/rebuild';
import { runCommand, withApp } from './with-app';

/** `npm run search:rebuild`: makes the search index anew and says how much of it there is. */
runCommand(() =>
  withApp(async (strapi) => {
    const started = Date.now();
    process.stdout.write('正在重建搜索索引 … / Making the search index anew …\n');
    await restartIndex(strapi);
    await completeIndex(strapi);
    process.stdout.write(report(await indexSize(strapi), Date.now() - started));
  }),
);

function report({ documents, entries }: IndexSize, milliseconds: number): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  const locales = entries.map(({ locale, count }) => `${locale} ${count}`).join(', ');
  return (
    `搜索索引已重建：${documents} 份文档（${locales}），用时 ${seconds} 秒\n` +
    `The search index was made anew: ${documents} documents (${locales}) in ${seconds} s\n`
  );
}
