import { Box, Flex, Typography } from '@strapi/design-system';

import type { Asked } from '../../../../../shared/answer-store';
import type { PreviewResponse, ShownPreview } from '../../../contracts/preview';
import { OutcomeBadge } from '../parts/badges';
import { ReasonLine } from '../parts/reason-line';
import { useWords } from '../words/use-words';

interface PreviewViewProps {
  readonly state: Asked<PreviewResponse>;
  /** Whether the titles of the documents are told. */
  readonly hasTitles?: boolean;
}

/** What would become of it, were it carried out now: nothing is published to find that out. */
export function PreviewView({ state, hasTitles = false }: PreviewViewProps) {
  const { say } = useWords();
  const isRefreshing = state.kind === 'shown' && state.isRefreshing;
  return (
    <Box
      tag="section"
      aria-label={say('preview.title')}
      aria-busy={state.kind === 'loading' || isRefreshing}
      background="neutral100"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="pi" fontWeight="bold">
          {say('preview.title')}
        </Typography>
        {state.kind === 'loading' && <Typography variant="pi">{say('loading')}</Typography>}
        {state.kind === 'failed' && (
          <Typography variant="pi" role="alert">
            {say('preview.failed')}
          </Typography>
        )}
        {state.kind === 'shown' && (
          // What was typed last has no answer yet: the former one is not to be taken for it.
          <Flex
            direction="column"
            alignItems="stretch"
            gap={3}
            style={{ opacity: isRefreshing ? 0.4 : 1 }}
          >
            <Previews shown={state.answer} hasTitles={hasTitles} />
          </Flex>
        )}
      </Flex>
    </Box>
  );
}

function Previews({ shown, hasTitles }: { shown: PreviewResponse; hasTitles: boolean }) {
  return (
    <>
      {shown.previews.map((preview, index) => (
        <OnePreview
          key={`${preview.documentId} ${preview.verb} ${index}`}
          {...{ preview, hasTitles }}
        />
      ))}
      {shown.warnings.map(({ code, message }) => (
        <ReasonLine key={`${code} ${message}`} severity="warning">
          {message}
        </ReasonLine>
      ))}
    </>
  );
}

function OnePreview({ preview, hasTitles }: { preview: ShownPreview; hasTitles: boolean }) {
  const { say, clock } = useWords();
  const { verb, title, local, zone, offset, zoneNote, outcome, reasons } = preview;
  const when =
    local === null
      ? say('preview.noTime')
      : zoneNote === null
        ? clock({ local, zone })
        : say('preview.offset', { time: clock({ local, zone }), offset: offset ?? '' });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      {hasTitles && (
        <Typography fontWeight="bold" dir="auto">
          {title}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap" alignItems="center">
        <OutcomeBadge outcome={outcome} />
        <Typography>{say('plan.line', { verb: say(`verb.${verb}`), time: when })}</Typography>
      </Flex>
      {zoneNote !== null && <ReasonLine severity="warning">{zoneNote}</ReasonLine>}
      {reasons.map(({ code, severity, message }) => (
        <ReasonLine key={`${code} ${message}`} severity={severity}>
          {message}
        </ReasonLine>
      ))}
    </Flex>
  );
}
