import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::logistics-bulletin.logistics-bulletin');
