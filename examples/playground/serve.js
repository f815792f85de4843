import { startServer } from './server.js';

const { url } = await startServer(Number(process.env.PORT ?? 4173));
console.log(`The playground is at ${url} (stop with Ctrl+C).`);
