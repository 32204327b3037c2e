import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { PreviewResponse } from '../../../contracts/admin/results';
import { FiguresLine } from '../results/figures-line';
import { ValuesOf } from '../results/values-of';
import { useWords } from '../words/use-words';
import { previewModel, type PreviewGroup, type PreviewQuestion } from './preview-model';

/** The results as the public would see them: the same figures, and nothing that it would not see. */
export function PublicResults({ preview }: { readonly preview: PreviewResponse }) {
  const { say, inWords, count, share } = useWords();
  const { results, withheld } = preview;
  const { questions, groups } = previewModel(results, withheld);
  const summary = inWords(results.summary);
  return (
    <Paper data-public>
      <h3>{inWords(results.title)}</h3>
      <Typography textColor="neutral600">
        {[
          say('prepare.counted', { count: count(results.counted) }),
          ...(results.responseRateBp === null
            ? []
            : [`${say('figures.rate')} ${share(results.responseRateBp)}`]),
          say('prepare.smallest', { k: results.smallestCell }),
        ].join(' · ')}
      </Typography>
      {summary !== '' && <p>{summary}</p>}
      {questions.map((shown) => (
        <Question key={shown.question} shown={shown} />
      ))}
      {results.quotes.length > 0 && (
        <>
          <h4>{say('prepare.quotes')}</h4>
          {results.quotes.map(({ question, text }) => (
            <blockquote key={`${question} ${JSON.stringify(text)}`}>{inWords(text)}</blockquote>
          ))}
        </>
      )}
      {groups.length > 0 && <h4>{say('prepare.groups')}</h4>}
      {groups.map((group) => (
        <Group key={group.group} group={group} />
      ))}
    </Paper>
  );
}

function Group({ group }: { readonly group: PreviewGroup }) {
  const { say, inWords, count } = useWords();
  return (
    <details>
      <summary>
        {group.counted === null
          ? `${inWords(group.label)} · ${say('prepare.groups.withheld')}`
          : say('figures.group.one', {
              ...{ name: inWords(group.label), count: count(group.counted) },
            })}
      </summary>
      {group.questions.map((shown) => (
        <Question key={shown.question} shown={shown} />
      ))}
    </details>
  );
}

function Question({ shown }: { readonly shown: PreviewQuestion }) {
  const { say, inWords } = useWords();
  const { question, type, place, rows, answered, figures, reasons } = shown;
  const text = inWords(shown.text) || question;
  return (
    <Box paddingTop={4} data-question={question}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="bold" tag="h4">
          {say('figures.question', { place, text })}
        </Typography>
        {reasons.map((reason) => (
          <Box key={reason} background="warning100" hasRadius padding={2}>
            <Typography variant="pi" textColor="neutral800">
              {say('prepare.withheld.line', { what: say('public.withheld'), why: reason })}
            </Typography>
          </Box>
        ))}
        <FiguresLine figures={figures} />
        <ValuesOf {...{ text, type, cells: rows, answered }} />
      </Flex>
    </Box>
  );
}

const Paper = styled.div`
  padding: 20px;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.5;
  overflow-wrap: anywhere;

  h3 {
    margin: 0 0 4px;
    font-size: ${({ theme }) => theme.fontSizes[4]};
    font-weight: 700;
  }
  h4 {
    margin: 16px 0 0;
    font-weight: 700;
  }
  p {
    margin: 12px 0 0;
    white-space: pre-wrap;
  }
  blockquote {
    margin: 8px 0 0;
    padding-left: 12px;
    border-left: 3px solid ${({ theme }) => theme.colors.neutral300};
  }
  details {
    margin-top: 8px;
  }
  summary {
    min-height: 32px;
    cursor: pointer;
  }
`;
