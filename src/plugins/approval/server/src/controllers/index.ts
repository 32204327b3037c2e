import { audit } from './audit';
import { cases } from './cases';
import { documents } from './documents';
import { settings } from './settings';

export const controllers = { audit, cases, documents, settings };
