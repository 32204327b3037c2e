import { Box, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useWords } from '../use-words';
import type { Asked } from './use-answer';

interface StaffPageProps<Answer> {
  readonly title: string;
  readonly subtitle: string;
  readonly action?: ReactNode;
  readonly state: Asked<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** A page of the panel with its heading, and what is seen while it loads or cannot be loaded. */
export function StaffPage<Answer>(props: StaffPageProps<Answer>) {
  const { say } = useWords();
  const { title, subtitle, action, state, children } = props;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={subtitle} primaryAction={action} />
      <Layouts.Content>
        <Box paddingBottom={10}>
          {state.kind === 'loading' && <Page.Loading>{say('posts.loading')}</Page.Loading>}
          {state.kind === 'failed' && <Page.Error content={say('posts.failed')} />}
          {state.kind === 'shown' && children(state.answer)}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}

/** A white card; lists are cards and not tables, so that they are read on a phone. */
export function Card({ children }: { readonly children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} tag="li">
      {children}
    </Box>
  );
}

export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="delta" tag="h2">
      {children}
    </Typography>
  );
}
