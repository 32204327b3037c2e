/** Who does something, and when: an instant in ISO 8601. Null for what no person does: the seed. */
export interface Actor {
  readonly id: number | null;
  readonly at: string;
}
