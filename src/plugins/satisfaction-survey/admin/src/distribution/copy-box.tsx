import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

import { useWords } from '../words/use-words';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
}

/** A text to be pasted elsewhere. */
export function CopyBox({ label, text }: CopyBoxProps) {
  const { say } = useWords();
  const [result, setResult] = useState<'share.copied' | 'share.copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('share.copied');
    } catch {
      // Also where the panel is not reached by HTTPS: there is no clipboard then.
      setResult('share.copyFailed');
    }
  };
  return (
    <Box>
      <Typography variant="pi" fontWeight="bold">
        {label}
      </Typography>
      <Flex gap={2} alignItems="flex-start" wrap="wrap" paddingTop={1}>
        <Code tabIndex={0} aria-label={label}>
          {text}
        </Code>
        <Button variant="secondary" onClick={() => void copy()}>
          {say('share.copy')}
        </Button>
      </Flex>
      <Typography variant="pi" role="status" textColor="neutral600">
        {result === null ? '' : say(result)}
      </Typography>
    </Box>
  );
}

const Code = styled.pre`
  flex: 1 1 20rem;
  min-width: 0;
  margin: 0;
  padding: 8px 12px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  user-select: all;
`;
