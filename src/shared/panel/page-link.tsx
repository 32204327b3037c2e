import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** A link to another page of the panel, in its colours. */
export const PageLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;
