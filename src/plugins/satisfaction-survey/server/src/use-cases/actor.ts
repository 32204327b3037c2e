/** Who does something, and when: an editor, or null for the system. */
export interface Actor {
  readonly id: number | null;
  readonly now: Date;
}
