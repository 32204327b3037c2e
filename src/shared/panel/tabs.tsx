import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

/** The pages of a plugin beside each other. */
export const Tabs = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  margin-bottom: 20px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

/** The way to one of them; the one that is shown stands out. */
export const TabLink = styled(NavLink)`
  padding: 8px 0;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &[aria-current='page'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;
