import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { faultsOf, notValid, plainText, type Text } from '../../../../libs/dossier/index.js';
import { headers, takesPurpose } from '../openapi/headers.js';
import { signedIn } from '../people/access.js';
import { problem } from '../problems/problem.js';
import type { Reading } from './readings.js';

/**
 * Who reads, and why: the caller's own words in the header `Purpose` (1 to 200 characters, as UTF-8 or percent-encoded),
 * or else what is opened. It goes into the access log.
 */
export const Reads = createParamDecorator(
  (what: string, context: ExecutionContext): Reading => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const said = request.headers['purpose'];
    const words = purposeOf(said);
    const visit = visitOf(request.headers['visit']);
    const known = request.headers['if-none-match'];
    return {
      ...{ person: signedIn(request), requestId: request.id, purpose: what },
      ...(words !== undefined && { words }),
      ...(visit !== undefined && { visit }),
      ...(known !== undefined && { known }),
      ...(request.method === 'HEAD' && { onlyVersion: true }),
    };
  },
  [takesPurpose],
);

const words = plainText(200);

const form: Text = {
  en: 'The header Purpose holds 1 to 200 characters, as UTF-8 or percent-encoded (a percent sign itself as %25)',
  vi: 'Tiêu đề Purpose gồm 1 đến 200 ký tự, viết bằng UTF-8 hoặc mã hóa phần trăm (dấu % viết là %25)',
};

/**
 * The id of a `Visit` header: one opening of a page.
 * @throws Problem VALIDATION_FAILED for what is no id
 */
export function visitOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const visit = [header].flat().join(',');
  if (new RegExp(headers.visit.schema.pattern).test(visit)) return visit;
  throw problem('VALIDATION_FAILED', {
    detail: {
      en: 'The header Visit holds one id, new for each opening of a page: 8 to 64 letters, digits, hyphens',
      vi: 'Tiêu đề Visit là một mã, mới cho mỗi lần mở trang: 8 đến 64 chữ cái, chữ số, dấu gạch nối',
    },
  });
}

/** Node decodes headers as latin1: restores the received bytes and decodes them properly. */
const utf8 = (header: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));

/**
 * The words of a `Purpose` header as Node gives it; undefined without one.
 * @throws Problem VALIDATION_FAILED for what is neither UTF-8 nor percent-encoded UTF-8, is too long or not readable
 */
export function purposeOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  try {
    return words.parse(decodeURIComponent(utf8([header].flat().join(', '))));
  } catch (error) {
    const [fault] = error instanceof z.ZodError ? faultsOf(error.issues) : [];
    const { en, vi } = fault?.message ?? notValid;
    throw problem('VALIDATION_FAILED', { detail: { en: `${form.en}. ${en}`, vi: `${form.vi}. ${vi}` } });
  }
}
