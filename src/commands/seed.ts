import { seedSample } from '../seed/sample';
import { runCommand, withApp } from './with-app';

/** `npm run seed`: loads the sample school into the configured database. */
runCommand(() =>
  withApp(async (strapi) => {
    await seedSample(strapi, (line) => process.stdout.write(`${line}\n`));
  }),
);
