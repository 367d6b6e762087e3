import type { AnyDossierType } from './definition.js';

/** The dossier types that a program knows, by name and by number prefix. */
export class DossierTypes {
  private readonly byName: ReadonlyMap<string, AnyDossierType>;

  /**
   * @throws Error when a type opens dossiers of a type that is not there, or that no dossier may open; when a fact is taken
   * back by one that the type does not have, or judged by an event that it does not know
   */
  constructor(readonly all: readonly AnyDossierType[]) {
    this.byName = new Map(all.map((type) => [type.name, type]));
    for (const { name, facts, events } of all)
      for (const [fact, { takenBack, fates = {} }] of Object.entries(facts)) {
        if (takenBack !== undefined && facts[takenBack.fact]?.roles === undefined)
          throw new Error(`${name}: ${fact} is taken back by ${takenBack.fact}, which nobody can report`);
        for (const kind of Object.keys(fates))
          if (events[kind] === undefined) throw new Error(`${name}: ${kind}, which judges ${fact}, is no event of it`);
      }
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
