import type { Adapter, AdapterPayload } from 'oidc-provider';

/** More sign-ins than a training system has at a time. */
const most = 5_000;

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** The provider's store (sign-ins, codes, refresh tokens), in memory: it is lost when the program ends. */
export class Memory implements Adapter {
  private readonly kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
    this.kept.delete(id);
    this.kept.set(id, { payload, until: Date.now() + (seconds || 3_600) * 1_000 });
    if (this.kept.size > most) this.kept.delete(this.kept.keys().next().value ?? '');
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(id);
    return Promise.resolve(found !== undefined && found.until > Date.now() ? found.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve([...this.kept.values()].find(({ payload }) => payload.uid === uid)?.payload);
  }

  findByUserCode = () => Promise.resolve(undefined);

  consume(id: string): Promise<void> {
    const found = this.kept.get(id);
    if (found) this.kept.set(id, { ...found, payload: { ...found.payload, consumed: Math.floor(Date.now() / 1_000) } });
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve();
  }
}
