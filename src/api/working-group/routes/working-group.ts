import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::working-group.working-group');
