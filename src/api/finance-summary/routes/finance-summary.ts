import { createPublicRouter } from '../../../content/public-api/controller';

export default createPublicRouter('api::finance-summary.finance-summary');
