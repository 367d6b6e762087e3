import type { Attachment } from '../../../../libs/persistence/index.js';
import { problem } from '../problems/problem.js';

/** A quota. */
export interface Quota {
  readonly documents: number;
  readonly bytes: number;
}

/** Quotas of a dossier: in total, and per person, so that nobody uses up the space of others. */
export interface Quotas {
  readonly dossier: Quota;
  readonly person: Quota;
}

const fits = (held: readonly Attachment[], bytes: number, quota: Quota): boolean =>
  held.length < quota.documents && held.reduce((sum, document) => sum + document.bytes, bytes) <= quota.bytes;

/**
 * @param held what was attached to the dossier before
 * @param bytes of the document that is to come
 * @throws Problem QUOTA_EXCEEDED
 */
export function demandRoom(held: readonly Attachment[], subject: string, bytes: number, quotas: Quotas): void {
  const own = held.filter(({ author }) => author === subject);
  const full = !fits(held, bytes, quotas.dossier) ? 'dossier' : fits(own, bytes, quotas.person) ? undefined : 'person';
  if (full === undefined) return;
  const { documents, bytes: most } = quotas[full];
  const whose =
    full === 'dossier'
      ? { en: 'A dossier holds', vi: 'Mỗi hồ sơ chứa' }
      : { en: 'One person attaches to a dossier', vi: 'Mỗi người đính kèm vào một hồ sơ' };
  throw problem('QUOTA_EXCEEDED', {
    detail: {
      en: `${whose.en} at most ${documents} documents and ${most} bytes`,
      vi: `${whose.vi} nhiều nhất ${documents} giấy tờ và ${most} byte`,
    },
  });
}

/** Uploads in progress: each is held in memory until it is read, so their number is limited. */
export class Uploads {
  private readonly bySubject = new Map<string, number>();
  private all = 0;

  constructor(private readonly most: { readonly together: number; readonly ofOne: number }) {}

  /**
   * Runs work that counts as an upload of this person.
   * @throws Problem RATE_LIMITED, UNAVAILABLE
   */
  async within<T>(subject: string, work: () => Promise<T>): Promise<T> {
    const own = this.bySubject.get(subject) ?? 0;
    const again = { headers: { 'retry-after': '2' } };
    if (own >= this.most.ofOne)
      throw problem('RATE_LIMITED', {
        detail: {
          en: `At most ${this.most.ofOne} uploads at once`,
          vi: `Nhiều nhất ${this.most.ofOne} giấy tờ được gửi cùng lúc`,
        },
        ...again,
      });
    if (this.all >= this.most.together)
      throw problem('UNAVAILABLE', {
        detail: { en: 'Many documents are arriving just now', vi: 'Đang có quá nhiều giấy tờ gửi đến' },
        ...again,
      });
    this.bySubject.set(subject, own + 1);
    this.all += 1;
    try {
      return await work();
    } finally {
      this.all -= 1;
      const left = (this.bySubject.get(subject) ?? 1) - 1;
      if (left > 0) this.bySubject.set(subject, left);
      else this.bySubject.delete(subject);
    }
  }
}
