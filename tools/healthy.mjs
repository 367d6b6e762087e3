// The health check of a container: `node tools/healthy.mjs PORT` ends with 0 when the program there is ready.
const url = `http://127.0.0.1:${process.argv[2]}/health/ready`;
const ready = await fetch(url, { signal: AbortSignal.timeout(3_000) }).then(
  (answer) => answer.ok,
  () => false,
);
process.exit(ready ? 0 : 1);
