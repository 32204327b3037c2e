import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A button as wide as the panel whose words may need a second line. */
export const WideButton = styled(Button).attrs({ fullWidth: true })`
  height: auto;
  min-height: 3.2rem;
  padding-block: 6px;
  & > span {
    white-space: normal;
    text-align: center;
  }
`;
