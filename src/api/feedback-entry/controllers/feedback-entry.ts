import { createPublicController } from '../../../content/public-api/controller';

export default createPublicController('api::feedback-entry.feedback-entry');
