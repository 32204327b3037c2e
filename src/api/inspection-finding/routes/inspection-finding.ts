import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::inspection-finding.inspection-finding');
