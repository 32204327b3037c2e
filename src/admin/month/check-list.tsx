import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import { focusField } from '../focus-field';
import { useWords } from '../use-words';
import { useChecks, type CheckedIssue } from './use-checks';

interface CheckListProps {
  readonly uid: string;
  readonly documentId: string;
  readonly savedAt: string;
}

/** Errors and warnings of the saved draft; each one leads to its field. */
export function CheckList({ uid, documentId, savedAt }: CheckListProps) {
  const { say } = useWords();
  const { checks, retry } = useChecks(uid, documentId, savedAt);
  const isModified = useForm('CheckList', (form) => form.modified);
  if (checks.state === 'absent') return null;
  return (
    <Box>
      <Typography variant="pi" fontWeight="semiBold">
        {say('checks.title')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={1} role="status">
        {checks.state === 'loading' && <Loader small>{say('checks.loading')}</Loader>}
        {checks.state === 'failed' && (
          <>
            <Typography variant="pi" textColor="danger600">
              {say('checks.failed')}
            </Typography>
            <Button size="S" variant="tertiary" onClick={retry}>
              {say('checks.retry')}
            </Button>
          </>
        )}
        {checks.state === 'ready' && <Findings issues={checks.issues} />}
        {isModified && (
          <Typography variant="pi" textColor="neutral600">
            {say('checks.unsaved')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}

function Findings({ issues }: { readonly issues: readonly CheckedIssue[] }) {
  const { say } = useWords();
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  if (issues.length === 0) {
    return (
      <Typography variant="pi" textColor="success600">
        {say('checks.none')}
      </Typography>
    );
  }
  return (
    <>
      {errors.length > 0 && (
        <Group title={say('checks.errors', { count: errors.length })} issues={errors} isError />
      )}
      {warnings.length > 0 && (
        <Group title={say('checks.warnings', { count: warnings.length })} issues={warnings} />
      )}
    </>
  );
}

/** More would push everything else out of the panel. */
const SHOWN = 6;

interface GroupProps {
  readonly title: string;
  readonly issues: readonly CheckedIssue[];
  readonly isError?: boolean;
}

function Group({ title, issues, isError = false }: GroupProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? issues : issues.slice(0, SHOWN);
  const rest = issues.length - shown.length;
  return (
    <Box>
      <Typography
        variant="pi"
        fontWeight="semiBold"
        textColor={isError ? 'danger600' : 'warning600'}
      >
        {title}
      </Typography>
      <ul>
        {shown.map((issue, index) => (
          <li key={`${issue.code}-${issue.path.join('.')}-${index}`}>
            <Finding
              type="button"
              title={say('checks.goTo')}
              onClick={() => focusField(issue.path)}
            >
              {issue.message}
            </Finding>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="S" variant="ghost" onClick={() => setOpen(true)}>
          {say('checks.more', { count: rest })}
        </Button>
      )}
    </Box>
  );
}

const Finding = styled.button`
  width: 100%;
  padding: 4px 0;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  line-height: 1.5;
  text-align: left;
  text-decoration: underline;
  text-decoration-color: ${({ theme }) => theme.colors.neutral300};
  text-underline-offset: 3px;
  cursor: pointer;
  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
  }
`;
