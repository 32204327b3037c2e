/** Which channels the panel may offer to this user: those that are set up and that he may use. */
export interface OfferedSending {
  readonly wechatDraft: boolean;
  readonly smsTrial: boolean;
}
