import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { sandboxAccount } from './accounts.js';
import type { SignedIn } from './identity-provider.js';
import { peoplePage } from './people-page.js';

/** Level of assurance of the sandbox's sign-in: none. */
export const SANDBOX_ACR = 'urn:hoso:acr:sandbox';

const form = /^\/interaction\/([\w-]{1,64})$/;
const longestBody = 2_000;

/** Where somebody says who they are. */
export const interactionPath = (uid: string): string => `/interaction/${uid}`;

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestBody) break;
  }
  return new URLSearchParams(text);
}

/**
 * Asks who somebody is, and grants our pages what they ask for.
 * @returns whether it handled the request
 */
export const answerInteractions =
  (provider: Provider, people: SignedIn) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (!form.test(path)) return false;
    const details = await provider.interactionDetails(request, response).catch(() => undefined);
    if (details === undefined) {
      // Too late, or another browser.
      response
        .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Hết hạn, hãy đăng nhập lại · Too late: sign in again');
      return true;
    }
    if (details.prompt.name !== 'login') {
      const grant = new provider.Grant({
        accountId: details.session?.accountId ?? '',
        clientId: String(details.params['client_id']),
      });
      grant.addOIDCScope('openid offline_access');
      const consent = { consent: { grantId: await grant.save() } };
      await provider.interactionFinished(request, response, consent, { mergeWithLastSubmission: true });
      return true;
    }
    const name = request.method === 'POST' ? ((await bodyOf(request)).get('account') ?? '') : undefined;
    const account = name === undefined ? undefined : sandboxAccount(name.trim());
    if (account === undefined) {
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
        })
        .end(peoplePage(path, name));
      return true;
    }
    // Forgets the earlier sign-in; otherwise the provider asks whether to sign out first.
    if (details.session !== undefined) {
      await (await provider.Session.find(details.session.cookie))?.destroy();
      delete details.session;
      await details.save(details.exp - Math.floor(Date.now() / 1_000));
    }
    const login = { login: { accountId: people.remember(account), acr: SANDBOX_ACR, remember: false } };
    await provider.interactionFinished(request, response, login, { mergeWithLastSubmission: false });
    return true;
  };
