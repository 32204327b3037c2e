import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::asset-event.asset-event');
