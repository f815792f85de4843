import { startServer } from './server.js';

const { url } = await startServer(Number(process.env.PORT ?? 0));
console.log(`The page is at ${url} (stop with Ctrl+C).`);
