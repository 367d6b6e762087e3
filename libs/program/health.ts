import { createServer, type Server } from 'node:http';

/** Health and metrics of a program without an API. */
export interface Health {
  /** Whether it does its work. */
  ready(): boolean;
  /** Told with it, for operators: codes and numbers. */
  detail(): Readonly<Record<string, unknown>>;
  /** Prometheus text. */
  metrics(): Promise<string>;
}

const json = { 'content-type': 'application/json' };

/** Serves `GET /health/live`, `/health/ready` and `/metrics`. */
export async function serveHealth(host: string, port: number, health: Health): Promise<Server> {
  const server = createServer((request, response) => {
    switch (request.url) {
      case '/health/live':
        response.writeHead(200, json).end(JSON.stringify({ status: 'ok' }));
        return;
      case '/health/ready': {
        const up = health.ready();
        const body = { status: up ? 'ok' : 'unavailable', ...health.detail() };
        response.writeHead(up ? 200 : 503, json).end(JSON.stringify(body));
        return;
      }
      case '/metrics':
        void health.metrics().then(
          (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(text),
          () => response.writeHead(500).end(),
        );
        return;
      default:
        response.writeHead(404, json).end(JSON.stringify({ status: 'unavailable' }));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}
