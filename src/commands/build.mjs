import { build } from './setup/build.mjs';
import { runCommand } from './setup/project.mjs';

// `npm run build`
await runCommand(build);
