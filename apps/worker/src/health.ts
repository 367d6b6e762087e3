import { createServer, type Server } from 'node:http';

/** Answers `GET /health/live` and `/health/ready`; ready once every worker polls. */
export async function serveHealth(host: string, port: number, ready: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const up = request.url === '/health/live' || (request.url === '/health/ready' && ready());
    const known = request.url === '/health/live' || request.url === '/health/ready';
    response.writeHead(up ? 200 : known ? 503 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ status: up ? 'ok' : 'unavailable' }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
