import { Divider, Flex } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useMemo } from 'react';
import { DEFAULT_LOCALE } from '../../content/locales';
import { rowsAt, textOf, valueAt } from '../form-value';
import { CheckList } from '../month/check-list';
import { findDocument } from '../start/find-document';
import { StartButton } from '../start/start-button';
import type { StartPlan } from '../start/start-plan';
import { useStart } from '../start/use-start';
import { useFormLocale } from '../use-form-locale';
import { useWords, type Say } from '../use-words';
import { countItems, fromLastWeek, weekBefore } from './last-week';

const BULLETIN = 'api::logistics-bulletin.logistics-bulletin';
const CHECKED: ReadonlySet<string> = new Set([BULLETIN, 'api::works-notice.works-notice']);

const START_WORDS = {
  button: 'week.start',
  needsPeriod: 'week.needsPeriod',
  confirm: 'week.confirm',
} as const;

/** The side panel of a bulletin and of a works notice: the start from last week, and the findings. */
export const BulletinPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const { say } = useWords();
  if (!CHECKED.has(model) || activeTab === 'published') return null;
  const savedAt = textOf(valueAt(document, 'updatedAt'));
  const isSaved = documentId !== undefined && documentId !== '' && savedAt !== '';
  if (model !== BULLETIN && !isSaved) return null;
  return {
    title: say(model === BULLETIN ? 'week.title' : 'notice.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {model === BULLETIN && <WeekStart />}
        {model === BULLETIN && isSaved && <Divider />}
        {isSaved && <CheckList uid={model} {...{ documentId, savedAt }} />}
      </Flex>
    ),
  };
};

function WeekStart() {
  const { say } = useWords();
  const locale = useFormLocale();
  const plan = useMemo(() => weekStart(say, locale === DEFAULT_LOCALE), [say, locale]);
  const start = useStart(plan);
  const count = useForm('WeekStart', ({ values }) => countItems(values));
  const disabled = useForm('WeekStart', (form) => form.disabled);
  return <StartButton {...{ start, disabled, count }} words={START_WORDS} />;
}

function weekStart(say: Say, isChinese: boolean): StartPlan<object> {
  return {
    periodBefore: weekBefore,
    find: async (period) => {
      const found = await findDocument(BULLETIN, { periodKey: { $eq: period } });
      return typeof found === 'object' ? found : null;
    },
    filling: (source, values) => fromLastWeek(source, values, isChinese),
    outcome: (source, period) => {
      if (source === null) return say('week.none', { period });
      const open = rowsAt(source, 'repairItems').filter(({ state }) => state === 'pending');
      const pending = textOf(valueAt(source, 'repairs.pending')) || '—';
      return say('week.done', { period, pending, count: open.length });
    },
  };
}
