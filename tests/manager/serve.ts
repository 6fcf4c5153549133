/** `npx tsx tests/manager/serve.ts [port]`: serves the replica until the process ends. */
import { startManager } from './server.ts';

const wanted = Number(process.argv[2] ?? 0);
const manager = await startManager({ port: wanted });
console.log(`Replica of the Manager on port ${manager.port}`);
console.log(`--host-resolver-rules="${manager.hostRules}"`);
