import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::meal-account.meal-account');
