// Fills in the digests of the images from which ours begin and that run beside it: `node tools/release/digests.mjs`, when a
// release is made. From then on the same version always means the same bytes. `--registry URL` asks a mirror instead.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../paths.mjs';

const files = ['tools/Dockerfile', 'docker-compose.yml'];
const reference = /^(\s*(?:FROM|image:)\s+)([a-z0-9][a-z0-9./_-]*:[\w.-]+)(?:@sha256:[0-9a-f]{64})?(?=\s|$)/gm;

/** @param {string} text of a Dockerfile or Compose file @returns {string[]} images with a version, each once */
export const imagesIn = (text) => [...new Set([...text.matchAll(reference)].map(([, , image = '']) => image))];

/** @param {string} text @param {Readonly<Record<string, string>>} digests by image @returns {string} the same, pinned */
export const pinned = (text, digests) =>
  text.replaceAll(reference, (_, before, image) => {
    const digest = digests[image];
    if (digest === undefined) throw new Error(`${image}: no digest`);
    return `${before}${image}@${digest}`;
  });

const manifests = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/** A token for reading, as the registry's refusal says where to get it (distribution spec). @param {string} challenge */
async function tokenFor(challenge) {
  const parts = Object.fromEntries([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
  const { realm, ...more } = parts;
  if (!realm) throw new Error(`the registry asks for something else than a token: ${challenge}`);
  const answer = await fetch(`${realm}?${new URLSearchParams(more)}`);
  const { token, access_token } = /** @type {Record<string, string>} */ (await answer.json());
  return token ?? access_token;
}

/**
 * The digest of an image for all platforms, computed from what the registry sends.
 * @param {string} image name and version
 * @param {string} registry base URL
 * @returns {Promise<string>} `sha256:…`
 * @throws Error when there is no such image, or the registry says another digest than that of what it sends
 */
export async function digestOf(image, registry) {
  const [name = '', version] = image.split(':');
  const url = `${registry}/v2/${name.includes('/') ? name : `library/${name}`}/manifests/${version}`;
  const ask = (/** @type {Record<string, string>} */ headers) =>
    fetch(url, { headers: { accept: manifests, ...headers } });
  let answer = await ask({});
  if (answer.status === 401)
    answer = await ask({ authorization: `Bearer ${await tokenFor(answer.headers.get('www-authenticate') ?? '')}` });
  if (!answer.ok) throw new Error(`${image}: the registry answered ${answer.status}`);
  const digest = `sha256:${createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')}`;
  const said = answer.headers.get('docker-content-digest');
  if (said !== null && said !== digest) throw new Error(`${image}: the registry says ${said} and sent ${digest}`);
  return digest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { registry: { type: 'string', default: 'https://registry-1.docker.io' } } });
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const images = imagesIn(texts.join('\n'));
  const found = await Promise.all(images.map(async (image) => [image, await digestOf(image, values.registry)]));
  for (const [i, file] of files.entries())
    writeFileSync(join(root, file), pinned(texts[i] ?? '', Object.fromEntries(found)));
  for (const [image, digest] of found) console.log(`${image}@${digest}`);
}
