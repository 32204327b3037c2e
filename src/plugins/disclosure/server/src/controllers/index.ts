import { catalogue } from './catalogue';
import { obligations } from './obligations';
import { panel } from './panel';
import { publicReading } from './public';
import { reports } from './reports';

export const controllers = { catalogue, obligations, panel, publicReading, reports };
