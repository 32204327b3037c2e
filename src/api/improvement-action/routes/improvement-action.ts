import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::improvement-action.improvement-action');
