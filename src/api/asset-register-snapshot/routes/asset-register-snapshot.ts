import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::asset-register-snapshot.asset-register-snapshot');
