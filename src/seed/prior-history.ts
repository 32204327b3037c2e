import type { Core } from '@strapi/strapi';
import { contentOfKey } from '../api/publication-record/context';
import { DEFAULT_LOCALE } from '../content/locales';
import { pluginService } from '../shared/strapi/plugin-service';
import type { Sample, SampleApproval } from './sample-files';
import { seedsPolicies } from './settings';

interface PriorHistory {
  enterPriorHistory(decisions: readonly object[], now: string): Promise<number>;
}

/** As the papers call it. */
const DECISIONS: Readonly<Record<SampleApproval['decision'], string>> = {
  submitted: '提交',
  returned: '退回修改',
  approved: '同意',
};

/** What was decided on paper: in the trail as told afterwards, opening no gate. */
export async function seedPriorHistory(strapi: Core.Strapi, sample: Sample): Promise<number> {
  if (!seedsPolicies(strapi)) return 0;
  const decisions: object[] = [];
  for (const { content: key, actorRole, decision, comment, at } of sample.approvals) {
    const content = await contentOfKey(strapi, key);
    if (content === null) throw new Error(`The sample approves an unknown document: ${key}`);
    const { uid: contentType, documentId, titles } = content;
    const title = titles[DEFAULT_LOCALE] ?? key;
    decisions.push({
      ...{ document: { contentType, documentId }, title, at, role: actorRole, comment },
      decision: DECISIONS[decision],
    });
  }
  const service = pluginService<PriorHistory>(strapi, 'approval', 'cases');
  return service.enterPriorHistory(decisions, new Date().toISOString());
}
