/** Texts of one published document for channels that this app does not send to itself. */
export interface DocumentTexts {
  readonly sms: string;
  readonly broadcast: string;
  /** For the editor of WeChat. */
  readonly article: { readonly title: string; readonly html: string };
}
