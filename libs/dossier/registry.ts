import type { AnyDossierType } from './definition.js';

/** The dossier types that a program knows, by name and by number prefix. */
export class DossierTypes {
  private readonly byName: ReadonlyMap<string, AnyDossierType>;

  constructor(readonly all: readonly AnyDossierType[]) {
    this.byName = new Map(all.map((type) => [type.name, type]));
  }

  /** The type of that name (`unemployment-claim`), or undefined when there is none. */
  find(name: string): AnyDossierType | undefined {
    return this.byName.get(name);
  }

  /** @throws Error when there is no such type */
  get(name: string): AnyDossierType {
    const type = this.byName.get(name);
    if (type === undefined) throw new Error(`unknown dossier type ${name}`);
    return type;
  }
}
