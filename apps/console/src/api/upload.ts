import { type Done, headersOf, noted } from './client.js';
import { Problem, problemOf } from './problem.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** So long nothing of a file may leave, or come back after the last of it, in milliseconds: then the line is broken. */
const STILL = 60_000;

/**
 * Sends a file, and tells how much of it has left: what `fetch` does not tell. It ends when the connection is lost: a browser
 * would wait for minutes.
 * @param key the same for each try of the same file
 * @param progress told the part that was sent, 0 to 1
 * @throws Problem as it was told; code NETWORK where nothing answers
 */
export function upload(path: string, file: File, key: string, progress: (part: number) => void): Promise<Done> {
  const request = new XMLHttpRequest();
  const end = () => request.abort();
  let timer = setTimeout(end, STILL);
  addEventListener('offline', end);
  return new Promise<Done>((resolve, reject) => {
    request.open('POST', path);
    const headers = { ...headersOf(), 'content-type': file.type, 'idempotency-key': key };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(end, STILL);
      progress(total === 0 ? 0 : loaded / total);
    };
    request.onerror = () => reject(new Problem({ code: 'NETWORK', status: 0, title: '' }));
    request.onabort = request.onerror;
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Done);
      else reject(noted(problemOf(answer, request.status)));
    };
    request.send(file);
  }).finally(() => {
    clearTimeout(timer);
    removeEventListener('offline', end);
  });
}
