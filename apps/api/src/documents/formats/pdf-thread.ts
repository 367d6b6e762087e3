import { parentPort } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

// Runs in a separate thread (`pdf.ts`), which is terminated when a file makes the parser exceed its limits.
parentPort?.on('message', (bytes: Uint8Array) => {
  pagesOf(bytes).then(
    (pages) => parentPort?.postMessage({ pages }),
    (error: unknown) => parentPort?.postMessage({ fault: error instanceof Error ? error.name : 'unknown' }),
  );
});

await getResolvedPDFJS();
parentPort?.postMessage('ready');

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    await pdf.getPage(1);
    return pdf.numPages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
