import { Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useState } from 'react';

import { FormBody } from '../../../../../shared/panel/form-dialog';
import { Line, Tick } from '../../../../../shared/panel/inputs';
import type { CreateBundleRequest } from '../../../contracts/bundles';
import type { BulkRequest, BulkResponse, CreateRequest } from '../../../contracts/plans';
import { useSchool } from '../answers/use-school';
import { useSend } from '../answers/use-send';
import { textAt } from '../document/shown-document';
import { DraftInput } from '../plan/draft-input';
import { isUneven } from '../plan/gap-or-fold-input';
import { PreviewView } from '../plan/preview-view';
import { firstDraft, wantedTimes, type ScheduleDraft } from '../plan/schedule-draft';
import { mayBeMade, usePreview } from '../plan/use-preview';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface TickedDocument {
  readonly documentId: string;
  readonly status?: string | undefined;
}

interface BulkScheduleProps {
  readonly uid: string;
  readonly documents: readonly TickedDocument[];
  readonly onClose: () => void;
  /** Called once something may have been planned. */
  readonly onSent: () => void;
}

/** One time for several documents: each by itself, with what came of it, or together as a bundle. */
export function BulkSchedule({ uid, documents, onClose, onSent }: BulkScheduleProps) {
  const { say } = useWords();
  const { timeZone } = useSchool();
  const { send, ...sending } = useSend();
  const [draft, setDraft] = useState<ScheduleDraft>(() =>
    firstDraft({
      ...{ now: new Date().toISOString(), timeZone },
      isPublished: documents.every(({ status }) => status === 'published'),
    }),
  );
  const [isBundle, setBundle] = useState(false);
  const [isAtomic, setAtomic] = useState(true);
  const [title, setTitle] = useState('');
  const [results, setResults] = useState<BulkResponse['results'] | null>(null);
  const mayBundle = draft.what === 'publish' && documents.length > 1;
  const asBundle = mayBundle && isBundle;
  const times = wantedTimes(draft);
  const targets = documents.map((document) => ({
    ...{ uid, documentId: document.documentId, locale: textAt(document, 'locale') || null },
  }));
  const wishes: readonly CreateRequest[] | null =
    times === null ? null : targets.map((target) => ({ ...target, ...times }));
  const preview = usePreview(results === null ? wishes : null);
  const scheduleEach = async () => {
    if (wishes === null) return;
    const changes: BulkRequest['changes'] = wishes.map((plan) => ({ kind: 'create', plan }));
    const answer = await send<BulkResponse>({
      ...{ method: 'post', address: `${API}/bulk`, body: { changes }, done: null },
    });
    if (!answer) return;
    onSent();
    setResults(answer.results);
  };
  const scheduleTogether = async () => {
    if (times?.publish === undefined) return;
    const { publish: time, missedRule, isAnnounceable } = times;
    const body: CreateBundleRequest = {
      ...{ title, mode: isAtomic ? 'atomic' : 'oneByOne', time, targets: [...targets] },
      ...(missedRule === undefined ? {} : { missedRule }),
      ...(isAnnounceable === undefined ? {} : { isAnnounceable }),
    };
    const made = await send({
      ...{ method: 'post', address: `${API}/bundles`, body, done: { key: 'bundle.made' } },
    });
    if (made === undefined) return;
    onSent();
    onClose();
  };
  const isOver = results !== null;
  return (
    <FormBody
      confirmLabel={say(isOver ? 'close' : 'schedule.confirm')}
      isReady={isOver || (wishes !== null && (asBundle ? isReady(title, preview) : true))}
      {...{ ...sending, onClose, isOver }}
      onConfirm={() => {
        if (isOver) onClose();
        else void (asBundle ? scheduleTogether() : scheduleEach());
      }}
    >
      {results === null ? (
        <>
          <DraftInput
            draft={draft}
            isUneven={preview.kind === 'shown' && isUneven(preview.answer.previews)}
            onChange={(changes) => setDraft({ ...draft, ...changes })}
          />
          {mayBundle && <Tick label={say('bulk.bundle')} isOn={isBundle} onChange={setBundle} />}
          {asBundle && (
            <>
              <Line label={say('bundle.title')} isRequired value={title} onChange={setTitle} />
              <Tick label={say('bundle.atomic')} isOn={isAtomic} onChange={setAtomic} />
            </>
          )}
          {wishes !== null && <PreviewView state={preview} hasTitles />}
        </>
      ) : (
        <Results {...{ uid, documents, results }} />
      )}
    </FormBody>
  );
}

const isReady = (title: string, preview: Parameters<typeof mayBeMade>[0]): boolean =>
  title.trim() !== '' && mayBeMade(preview);

interface ResultsProps {
  readonly uid: string;
  readonly documents: readonly TickedDocument[];
  readonly results: BulkResponse['results'];
}

/** What came of each document, in the order in which they were ticked. */
function Results({ uid, documents, results }: ResultsProps) {
  const { say } = useWords();
  const { mainField } = useDocumentLayout(uid).list.settings;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {documents.map((document, index) => {
        const error = results[index]?.error ?? null;
        return (
          <Flex key={document.documentId} tag="li" direction="column" alignItems="stretch">
            <Typography fontWeight="bold" dir="auto">
              {textAt(document, mainField) || document.documentId}
            </Typography>
            <Typography
              variant="pi"
              role="status"
              textColor={error === null ? 'success700' : 'danger700'}
            >
              {error === null ? say('bulk.done') : error.message}
            </Typography>
          </Flex>
        );
      })}
    </Flex>
  );
}
