import { Box, Flex, Modal, Typography } from '@strapi/design-system';

import type { DifferenceResponse, FieldDifference } from '../../../contracts/document';
import { useAnswer } from '../answers/use-answer';
import { DialogFrame } from '../parts/dialog-frame';
import { DifferenceText } from '../parts/difference-text';
import { languageName } from '../words/title';
import { useWords } from '../words/use-words';
import { documentPath, type DocumentAddress } from './shown-document';

interface DifferenceDialogProps {
  readonly address: DocumentAddress;
  readonly onClose: () => void;
}

/** What would change for readers, field by field. */
export function DifferenceDialog({ address, onClose }: DifferenceDialogProps) {
  const { say } = useWords();
  const asked = useAnswer<DifferenceResponse>(documentPath(address, '/difference'));
  return (
    <DialogFrame title={say('difference.title')} onClose={onClose}>
      <Modal.Body>
        {asked.kind === 'loading' && <Typography>{say('loading')}</Typography>}
        {asked.kind === 'failed' && (
          <Typography role="alert" textColor="danger700">
            {say('failed')}
          </Typography>
        )}
        {asked.kind === 'shown' && <Differences shown={asked.answer} />}
      </Modal.Body>
    </DialogFrame>
  );
}

function Differences({ shown }: { readonly shown: DifferenceResponse }) {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>
        {shown.differences.length === 0
          ? say('difference.none')
          : say(shown.wasPublished ? 'difference.count' : 'difference.new', {
              count: shown.differences.length,
            })}
      </Typography>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {shown.differences.map((difference) => (
          <Difference key={`${difference.field} ${difference.locale ?? ''}`} {...difference} />
        ))}
      </Flex>
    </Flex>
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
      </Box>
    </Box>
  );
}
