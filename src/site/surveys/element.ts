import { html, type Html } from '../html';

/** The module that makes `<school-survey>` a questionnaire. */
export interface SurveyElement {
  /** On this site. */
  readonly script: string;
  /** Hash of it: a browser runs no other file. */
  readonly integrity: string;
}

/** Whether a page may name it: a file of this site, by its hash. */
export function isPinned({ script, integrity }: SurveyElement): boolean {
  return /^\/embed\/[\w.-]+\.js$/.test(script) && /^sha(?:256|384|512)-[\w+/=]+$/.test(integrity);
}

/** For the head of the page. */
export function elementScript({ script, integrity }: SurveyElement): Html {
  return html`<script type="module" src="${script}" integrity="${integrity}"></script>`;
}

/**
 * What a page with the element may do: load the style sheet and the module, ask and answer the survey,
 * all of it here. Nothing else runs on it and nothing of it goes anywhere else.
 */
export const ELEMENT_POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"],
  ...["img-src 'self' data:", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'self'"],
].join('; ');
