import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::information-request.information-request');
