import { catalogue } from './catalogue';
import { obligations } from './obligations';
import { publicReading } from './public';
import { reports } from './reports';

export const controllers = { catalogue, obligations, publicReading, reports };
