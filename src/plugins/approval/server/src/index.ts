import { bootstrap, destroy } from './bootstrap';
import { config } from './config';
import { register } from './register';

export default { register, bootstrap, destroy, config };
