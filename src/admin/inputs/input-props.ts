import type { ReactNode } from 'react';
import type { AttributeSchema } from '../../content/schema';

/** What Strapi's edit view gives to the input of a custom field. */
export interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly attribute: AttributeSchema;
  readonly value?: unknown;
  readonly error?: string;
  readonly hint?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (path: string, value: unknown) => void;
}
