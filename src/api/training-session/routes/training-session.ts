import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::training-session.training-session');
