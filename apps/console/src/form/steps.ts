import { kindOf, type Schema, under, withoutNull } from './schema.js';

/** A part of a form that stands together: a group with its title, or one field. */
export interface Section {
  readonly pointer: string;
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** What stands on one screen. */
export type Step = readonly Section[];

/** As many fields as fit a phone's screen. */
const mostFields = 7;

const fieldsIn = (given: Schema): number => {
  const { schema } = withoutNull(given);
  const kind = kindOf(schema);
  if (kind === 'group') return Object.values(schema.properties ?? {}).reduce((sum, part) => sum + fieldsIn(part), 0);
  if (kind === 'variant') return 1 + Math.max(0, ...(schema.oneOf ?? schema.anyOf ?? []).map(fieldsIn));
  return kind === 'fixed' ? 0 : 1;
};

/** A group that consists mostly of groups: these become the sections. */
const isWhole = (schema: Schema): boolean => {
  const parts = Object.values(schema.properties ?? {}).map((part) => kindOf(withoutNull(part).schema));
  return parts.filter((kind) => kind === 'group' || kind === 'variant').length > 1;
};

function sectionsOf(schema: Schema, pointer: string): readonly Section[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const required = schema.required?.includes(name) ?? false;
    const at = under(pointer, name);
    if (required && kindOf(part) === 'group' && isWhole(part)) return sectionsOf(part, at);
    return [{ pointer: at, name, schema: part, required }];
  });
}

/** A form in steps, in the order of its definition: as many of its sections together as fit a screen. */
export function stepsOf(schema: Schema): readonly Step[] {
  const steps: Section[][] = [];
  let room = 0;
  for (const section of sectionsOf(schema, '')) {
    const fields = fieldsIn(section.schema);
    const last = steps.at(-1);
    if (last === undefined || fields > room) {
      steps.push([section]);
      room = mostFields - fields;
    } else {
      last.push(section);
      room -= fields;
    }
  }
  return steps;
}

/** Whether a place of the form stands on this step. */
export const isOn = (step: Step, pointer: string): boolean =>
  step.some((section) => pointer === section.pointer || pointer.startsWith(`${section.pointer}/`));
