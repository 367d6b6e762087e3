import type { AnyDossierType } from './definition.js';

/** The dossier types that a program knows, by name and by number prefix. */
export class DossierTypes {
  private readonly byName: ReadonlyMap<string, AnyDossierType>;

  /** @throws Error when a type opens dossiers of a type that is not there, or that no dossier may open */
  constructor(readonly all: readonly AnyDossierType[]) {
    this.byName = new Map(all.map((type) => [type.name, type]));
    for (const { name, opens = {} } of all)
      for (const { type } of Object.values(opens))
        if (this.find(type)?.submission.channels.includes('system') !== true)
          throw new Error(`${name} opens ${type}, which is no dossier type with a submission by the channel system`);
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
