import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DifferenceResponse, FieldDifference } from '../../../contracts/document';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { DifferenceText } from '../parts/difference-text';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import { documentPath, type DocumentAddress } from './shown-document';

const AGAINST = ['published', 'submitted'] as const;
type Against = (typeof AGAINST)[number];

interface DifferenceDialogProps {
  readonly address: DocumentAddress;
  /** Whether there is something submitted to compare with. */
  readonly hasSubmission: boolean;
  readonly onClose: () => void;
}

/** What would change for readers, or what changed since it was submitted, field by field. */
export function DifferenceDialog({ address, hasSubmission, onClose }: DifferenceDialogProps) {
  const { say } = useWords();
  const [against, setAgainst] = useState<Against>('published');
  const path = documentPath({ ...address, locale: null }, '/difference');
  const asked = useAnswer<DifferenceResponse>(`${path}?against=${against}`);
  return (
    <DialogFrame title={say('difference.title')} onClose={onClose}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {hasSubmission && (
            <Flex gap={2} wrap="wrap" role="group" aria-label={say('difference.against')}>
              {AGAINST.map((each) => (
                <Button
                  key={each}
                  variant={each === against ? 'default' : 'tertiary'}
                  aria-pressed={each === against}
                  onClick={() => setAgainst(each)}
                >
                  {say(`difference.against.${each}`)}
                </Button>
              ))}
            </Flex>
          )}
          {asked.kind === 'loading' && <Typography>{say('loading')}</Typography>}
          {asked.kind === 'failed' && (
            <Typography role="alert" textColor="danger700">
              {say('failed')}
            </Typography>
          )}
          {asked.kind === 'shown' && <Differences {...{ against, shown: asked.answer }} />}
        </Flex>
      </Modal.Body>
    </DialogFrame>
  );
}

interface DifferencesProps {
  readonly against: Against;
  readonly shown: DifferenceResponse;
}

function Differences({ against, shown }: DifferencesProps) {
  const { say } = useWords();
  const count = shown.differences.length;
  const isFirst = against === 'published' && !shown.wasPublished;
  return (
    <>
      <Typography role="status">
        {count === 0
          ? say(`difference.none.${against}`)
          : say(isFirst ? 'difference.new' : 'difference.count', { count })}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {shown.differences.map((difference) => (
          <Difference key={`${difference.field} ${difference.locale ?? ''}`} {...difference} />
        ))}
      </Flex>
    </>
  );
}

function Difference({ label, locale, before, after }: FieldDifference) {
  const { say, nameOf } = useWords();
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <Typography tag="dt" variant="pi" fontWeight="bold">
        {locale === null ? nameOf(label) : `${nameOf(label)} · ${languageName(locale)}`}
      </Typography>
      <Box tag="dd" paddingTop={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        <DifferenceText
          before={before}
          after={after}
          locale={locale ?? 'zh-Hans'}
          words={{ removed: say('difference.removed'), added: say('difference.added') }}
        />
        {before === after && (
          <Typography variant="pi" textColor="neutral600">
            {say('difference.same')}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
