import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

import type { Option } from './inputs';
import { Choice } from './inputs';

/** Inputs beside each other, below each other on a phone. */
export function Filters({ children }: { readonly children: ReactNode }) {
  return (
    <Row gap={4} wrap="wrap" alignItems="flex-start">
      {children}
    </Row>
  );
}

const Row = styled(Flex)`
  > * {
    flex: 0 1 20rem;
    min-width: min(100%, 18rem);
  }
`;

const ALL = 'all';

interface OneOrAllProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly Option[];
  /** Empty for all. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of several, or all of them. */
export function OneOrAll({ label, all, options, value, onChange }: OneOrAllProps) {
  return (
    <Choice
      label={label}
      value={value === '' ? ALL : value}
      options={[[ALL, all], ...options]}
      onChange={(chosen) => onChange(chosen === ALL ? '' : chosen)}
    />
  );
}
