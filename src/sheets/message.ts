import type { Sheet } from '../site/sheets/sheet';

export interface SheetJob {
  readonly id: number;
  readonly sheet: Sheet;
}

export type SheetResult =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failure: string };
