import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Group = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  > legend {
    padding: 0 0 4px;
  }
`;

/** Inputs that belong together, under one name. */
export function FieldGroup(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group>
      <Typography tag="legend" variant="pi" fontWeight="bold">
        {props.label}
      </Typography>
      {props.children}
    </Group>
  );
}
