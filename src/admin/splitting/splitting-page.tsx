import { Badge, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { SplittingResponse } from '../../api/procurement/splitting-contracts';
import { PROCUREMENT_WORDS } from '../../api/procurement/words';
import { formatYuan } from '../../content/yuan';
import { codeText, useCodes } from '../inputs/code-list';
import { Card, Heading, StaffPage } from '../staff/staff-page';
import { useAnswer } from '../staff/use-answer';
import { useWords } from '../use-words';
import { PROCUREMENT_UID, READ_SPLITTING } from './register-splitting';

type Split = SplittingResponse['splits'][number];
type Part = Split['parts'][number];

const REPORT = '/transparency/procurement/splitting';

function SplittingPage() {
  const { say } = useWords();
  const { state } = useAnswer<SplittingResponse>(REPORT);
  return (
    <StaffPage title={say('splitting.menu')} subtitle={say('splitting.subtitle')} state={state}>
      {({ splits }) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography role="status" textColor="neutral600">
            {splits.length === 0
              ? say('splitting.none')
              : say('splitting.count', { count: splits.length })}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={3} tag="ul">
            {splits.map((split) => (
              <SplitCard key={keyOf(split)} split={split} />
            ))}
          </Flex>
        </Flex>
      )}
    </StaffPage>
  );
}

function keyOf({ fiscalYear, economicCode, catalogueCode }: Split): string {
  return `${fiscalYear}/${economicCode}/${catalogueCode}`;
}

function SplitCard({ split }: { readonly split: Split }) {
  const { say, locale } = useWords();
  const { fiscalYear, catalogueCode, economicCode, totalFen, limitFen, parts } = split;
  const classes = useCodes('economicClass', locale);
  const name = classes.state === 'ready' ? classes.names.get(economicCode) : undefined;
  const economic = name === undefined ? economicCode : codeText({ code: economicCode, name });
  return (
    <Card>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Heading>
          {say('splitting.group', {
            // As text: a number would get a separator of thousands.
            ...{ year: String(fiscalYear), catalogue: catalogueCode },
            economic: economic === '' ? '—' : economic,
          })}
        </Heading>
        <Typography>
          {say('splitting.sum', {
            ...{ count: parts.length, total: formatYuan(totalFen, locale) },
            limit: formatYuan(limitFen, locale),
          })}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={1} tag="ul">
          {parts.map((part) => (
            <PartLine key={part.documentId} part={part} />
          ))}
        </Flex>
      </Flex>
    </Card>
  );
}

function PartLine({ part }: { readonly part: Part }) {
  const { locale } = useWords();
  const { documentId, code, title, method, amountFen } = part;
  const methods = PROCUREMENT_WORDS.fields['method']?.options;
  return (
    <Flex gap={2} wrap="wrap" tag="li">
      <Typography
        tag={Link}
        to={`/content-manager/collection-types/${PROCUREMENT_UID}/${documentId}`}
        textColor="primary600"
      >
        {`${code} ${title}`}
      </Typography>
      <Badge>{methods?.[method]?.[locale] ?? method}</Badge>
      <Typography variant="pi" textColor="neutral600">
        {formatYuan(amountFen, locale)}
      </Typography>
    </Flex>
  );
}

export default function ProtectedSplittingPage() {
  return (
    <Page.Protect permissions={[READ_SPLITTING]}>
      <SplittingPage />
    </Page.Protect>
  );
}
