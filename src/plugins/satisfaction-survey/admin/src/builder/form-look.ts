import { styled } from 'styled-components';

/** How questions and answers look where somebody fills them in. */
export const FormLook = styled.div`
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 15px;
  line-height: 1.55;

  h3 {
    margin: 0 0 8px;
    font-size: 20px;
    font-weight: 700;
  }
  h4 {
    margin: 20px 0 8px;
    font-size: 17px;
    font-weight: 700;
  }
  p {
    margin: 0 0 8px;
  }
  .notice,
  .help {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 13px;
  }
  fieldset {
    min-width: 0;
    margin: 16px 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 4px;
    font-weight: 600;
  }
  label.choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 40px;
  }
  .levels {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .levels button {
    min-width: 40px;
    height: 40px;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 6px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font-size: 16px;
    cursor: pointer;
  }
  .levels button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.neutral0};
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 13px;
  }
  input[type='text'],
  input[type='number'],
  input[type='date'],
  select,
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 40px;
    padding: 8px;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 6px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: inherit;
    font: inherit;
  }
  .row {
    padding: 8px 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  .required {
    color: ${({ theme }) => theme.colors.danger600};
  }
  .send {
    width: 100%;
    height: 44px;
    margin: 8px 0;
    border: 0;
    border-radius: 6px;
    background: ${({ theme }) => theme.colors.primary200};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 16px;
  }
`;
