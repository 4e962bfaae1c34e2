import { createOffice } from './createOffice.ts';
import { serveOffice } from './port.ts';

const flag = '--office=';

/** The office process: one folder, given on the command line. It prints nothing, and dies of any surprise. */
async function run(): Promise<void> {
  const folder = process.argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  if (folder === undefined || folder === '') process.exit(64);
  await serveOffice(process.parentPort, (notify) => createOffice({ folder, notify }));
  process.exit(0);
}

// Its text could hold a client's data, so an error nobody expected leaves nothing but its code.
const die = () => process.exit(70);
process.on('uncaughtException', die);
process.on('unhandledRejection', die);
void run();
