import type { UID } from '@strapi/strapi';
import fc from 'fast-check';
import type TestAgent from 'supertest/lib/agent';

import type { TestApp } from './boot';
import {
  create,
  createTranslated,
  DEPARTMENT,
  freshYear,
  LOCALES,
  publish,
  repairLine,
  SUMMARY,
  update,
  waterLine,
  wordsIn,
  type Locale,
} from './content-months';
import { uploadAs } from './file-assets';
import { pdf } from './sample-bytes';

const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';
const TERM: UID.ContentType = 'api::glossary-term.glossary-term';

export const VERBS = [
  ...(['department', 'renameDepartment', 'bulk', 'term', 'month', 'changeMonth'] as const),
  ...(['publishMonth', 'unpublish', 'remove', 'page', 'file', 'renameFile', 'raw'] as const),
  ...(['publishPage', 'together', 'undone'] as const),
] as const;

export type Verb = (typeof VERBS)[number];

/** One write: what is done, to which of the things that are there, in which language. */
export interface Step {
  readonly verb: Verb;
  readonly at: number;
  readonly locale: Locale;
}

export const steps = (count: number): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      // Each way to write comes at least once; the rest is by chance, and so is the order.
      fc.shuffledSubarray([...VERBS], { minLength: VERBS.length }),
      fc.array(fc.constantFrom(...VERBS), { minLength: count, maxLength: count }),
      fc.array(fc.tuple(fc.nat(100), fc.constantFrom(...LOCALES)), {
        minLength: count + VERBS.length,
        maxLength: count + VERBS.length,
      }),
    )
    .map(([all, more, rest]) =>
      rest.map(([at, locale], index) => ({
        ...{ at, locale, verb: [...all, ...more][index] ?? 'department' },
      })),
    );

interface Written {
  readonly uid: UID.ContentType;
  readonly documentId: string;
}

export interface History {
  /** Does one step; `done`, or what it was refused with. */
  take(step: Step): Promise<string>;
  /** Addresses of what this history has made. */
  addresses(): readonly string[];
}

/** Writes as many people would, in all the ways there are to write. */
export function createHistory(app: TestApp, editor: TestAgent): History {
  const written: Written[] = [];
  const files: number[] = [];
  let turn = 0;
  const pick = (uid: UID.ContentType, at: number): string => {
    const own = written.filter((one) => one.uid === uid);
    return own[at % Math.max(1, own.length)]?.documentId ?? '';
  };
  const keep = (uid: UID.ContentType, documentId: string) => written.push({ uid, documentId });

  const acts: Readonly<Record<Verb, (step: Step) => Promise<unknown>>> = {
    department: async () =>
      keep(DEPARTMENT, await create(app, DEPARTMENT, { code: `d-${turn}`, name: `部门${turn}` })),
    renameDepartment: async ({ locale, at }) => {
      const rows = await app.strapi.documents(DEPARTMENT).findMany({ limit: 20 });
      const { documentId = '' } = rows[at % rows.length] ?? {};
      await update(app, DEPARTMENT, documentId, locale, { name: `部门 ${turn} ${locale}` });
    },
    bulk: () =>
      app.strapi.db
        .query(DEPARTMENT)
        .updateMany({ where: { locale: 'en' }, data: { headRole: `Head ${turn}` } }),
    term: async () =>
      keep(
        TERM,
        await create(app, TERM, {
          term: `名词${turn}`,
          plain: `第${turn}个通俗的解释`,
          synonyms: '词',
        }),
      ),
    month: async () => {
      const documentId = await createTranslated(app, freshYear(), 1);
      keep(SUMMARY, documentId);
      await publish(app, SUMMARY, documentId);
    },
    changeMonth: ({ at, locale }) =>
      update(app, SUMMARY, pick(SUMMARY, at), locale, {
        ...wordsIn(locale, `turn ${turn}`),
        expenditureLines: [waterLine(120_000 + turn), repairLine(80_000)],
        correctionReason: `Turn ${turn}`,
      }),
    publishMonth: ({ at, locale }) =>
      publish(app, SUMMARY, pick(SUMMARY, at), turn % 2 === 0 ? '*' : locale),
    unpublish: ({ at }) =>
      app.strapi.documents(PAGE).unpublish({ documentId: pick(PAGE, at), locale: '*' } as never),
    remove: ({ at }) => {
      const uid = turn % 2 === 0 ? TERM : DEPARTMENT;
      return app.strapi.documents(uid).delete({ documentId: pick(uid, at), locale: '*' } as never);
    },
    page: async ({ at }) => {
      const attachments = files.length === 0 ? [] : [files[at % files.length]];
      const documentId = await create(app, PAGE, {
        ...{ title: `公示${turn}`, category: 'other', catalogueItemNo: '1.1', attachments },
        body: [{ type: 'paragraph', children: [{ type: 'text', text: `第${turn}次。` }] }],
      });
      keep(PAGE, documentId);
      await publish(app, PAGE, documentId);
    },
    publishPage: async ({ at, locale }) => {
      const documentId = pick(PAGE, at);
      const attachments = files.slice(-2);
      await update(app, PAGE, documentId, 'zh-Hans', { attachments, correctionReason: '换附件' });
      await update(app, PAGE, documentId, locale, { title: `Page ${turn} ${locale}` });
      await publish(app, PAGE, documentId);
    },
    file: async () => {
      files.push((await uploadAs(editor, pdf(`文件${turn}`), `文件-${turn}.pdf`)).id);
    },
    renameFile: ({ at }) =>
      editor
        .post(`/upload?id=${files[at % Math.max(1, files.length)] ?? 0}`)
        .field('fileInfo', JSON.stringify({ alternativeText: `说明${turn}` }))
        .expect(200),
    raw: () =>
      app.strapi.db.transaction(({ trx }) =>
        trx('departments')
          .where({ locale: 'zh-Hans' })
          .update({ short_code: `R${turn}` }),
      ),
    together: async ({ at }) => {
      await app.strapi.db.transaction(async () => {
        await update(app, DEPARTMENT, pick(DEPARTMENT, at), 'zh-Hans', { name: `一起${turn}` });
        const documentId = await createTranslated(app, freshYear(), 1);
        keep(SUMMARY, documentId);
        await publish(app, SUMMARY, documentId);
      });
    },
    undone: async () => {
      const undone = app.strapi.db.transaction(async ({ trx }) => {
        await trx('departments').update({ short_code: 'gone' });
        throw new Error('undone');
      });
      await undone.catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== 'undone') throw error;
      });
    },
  };

  return {
    async take(step) {
      turn += 1;
      return acts[step.verb](step).then(
        () => 'done',
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
    },
    addresses: () => [
      ...['/api/search?q=Title', '/api/search?q=%E5%85%AC%E7%A4%BA&locale=en'],
      ...written.flatMap(({ uid, documentId }) => {
        const path = `/api/${app.strapi.contentType(uid).info.pluralName}/${documentId}`;
        return LOCALES.map((locale) => `${path}?populate=*&locale=${locale}`);
      }),
    ],
  };
}
