import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';

import { Failed } from '../../../../../shared/panel/failed';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { DistributionResponse, SurveyResponse } from '../../../contracts/admin/surveys';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { wholeAddress, wholeCode } from './addresses';
import { ConfirmDialog } from './confirm-dialog';
import { CopyBox } from './copy-box';
import { Poster } from './poster';
import { TokensSheet } from './tokens-sheet';
import { usePrinting } from './use-printing';

/** How the survey reaches those who are to answer it. */
export function DistributionPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say } = useWords();
  const state = useAnswer<DistributionResponse>(surveyApi(answer.survey.id, '/distribution'));
  if (state.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (state.kind === 'failed') return <Failed />;
  return <Distribution survey={answer.survey} shown={state.answer} />;
}

interface DistributionProps {
  readonly survey: SurveyResponse['survey'];
  readonly shown: DistributionResponse;
}

function Distribution({ survey, shown }: DistributionProps) {
  const { say } = useWords();
  const printing = usePrinting<'poster' | 'slips'>();
  const { origin } = window.location;
  const address = wholeAddress(shown.address, origin);
  const isOnSite = survey.access === 'onSite' && shown.onSiteAddress !== null;
  const hung = isOnSite ? wholeAddress(shown.onSiteAddress ?? '', origin) : address;
  return (
    <Parts>
      <div {...printing.offPaper(null)}>
        <Sheet title={say('share.address')} hint={say('share.address.hint')}>
          {survey.revision === null && (
            <Typography role="note" textColor="danger700">
              {say('share.unpublished')}
            </Typography>
          )}
          <CopyBox label={say('share.link')} text={hung} />
          <Link href={hung} isExternal>
            {say('share.open')}
          </Link>
        </Sheet>
      </div>
      <div {...printing.offPaper('poster')}>
        <PosterSheet {...{ survey, shown, hung, isOnSite, printing }} />
      </div>
      <div {...printing.offPaper(null)}>
        <Sheet title={say('share.embed')} hint={say('share.embed.hint')}>
          {shown.elementCode === null ? (
            <Typography>{say('share.embed.none')}</Typography>
          ) : (
            <CopyBox
              label={say('share.embed.element')}
              text={wholeCode(shown.elementCode, origin)}
            />
          )}
          <CopyBox label={say('share.embed.frame')} text={wholeCode(shown.frameCode, origin)} />
        </Sheet>
      </div>
      <TokensSheet {...{ survey, address, batches: shown.batches, printing }} />
    </Parts>
  );
}

interface PosterSheetProps extends DistributionProps {
  readonly hung: string;
  readonly isOnSite: boolean;
  readonly printing: ReturnType<typeof usePrinting<'poster' | 'slips'>>;
}

function PosterSheet({ survey, shown, hung, isOnSite, printing }: PosterSheetProps) {
  const { say } = useWords();
  const [isChanging, setChanging] = useState(false);
  return (
    <Sheet title={say('share.sheet')} hint={say('share.sheet.hint')}>
      {isOnSite && (
        <Typography {...printing.offPaper(null)} role="note">
          {say('share.onSite')}
        </Typography>
      )}
      <Flex {...printing.offPaper(null)} gap={2} wrap="wrap">
        <Button onClick={() => printing.print('poster')}>{say('share.sheet.print')}</Button>
        {isOnSite && (
          <Button variant="danger-light" onClick={() => setChanging(true)}>
            {say('share.onSite.change')}
          </Button>
        )}
      </Flex>
      <Box>
        <Poster title={shown.title} fallback={survey.title} address={hung} />
      </Box>
      {isChanging && (
        <ConfirmDialog
          title={say('share.onSite.title')}
          warning={say('share.onSite.warning')}
          confirmLabel={say('share.onSite.confirm')}
          address={surveyApi(survey.id, '/on-site-code')}
          done={{ key: 'share.onSite.done' }}
          onClose={() => setChanging(false)}
        />
      )}
    </Sheet>
  );
}

const Parts = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;

  @media print {
    [data-sheet] {
      padding: 0;
    }
    [data-sheet] > div > div:first-child {
      display: none;
    }
  }
`;
