import { createGlobalStyle } from 'styled-components';

/** On paper: the page alone, without the menu of the panel and without what is pressed. */
export const PrintRules = createGlobalStyle`
  @media print {
    @page { margin: 15mm; }
    nav, [data-no-print], header button, main button, [role='status'] button { display: none !important; }
    html, body, #strapi, #strapi div, main {
      height: auto !important;
      max-height: none !important;
      overflow: visible !important;
    }
    [data-sheet] { break-inside: avoid; box-shadow: none !important; }
    [data-sheet] table { font-size: 10pt; }
    svg, [data-bar] { print-color-adjust: exact; }
  }
`;
