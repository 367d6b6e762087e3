import { useColleagueChoices } from './colleague.js';
import { tidyDay, typedDay } from './day.js';
import { rowsOf } from './collect.js';
import { described, type FieldProps, Help, idOf } from './field-help.js';
import { Amount } from './amount.js';
import { GoneLine } from './gone-line.js';
import { Lookup } from './lookup.js';
import { Room } from './room.js';
import { rowKeys } from './row-keys.js';
import { useRows } from './use-rows.js';
import { alternativeKey, alternatives, chosenOf, kindOf, type Schema, under, withoutNull } from './schema.js';
import { useOffices } from '../list/lines.js';
import { weekdayText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';

/** Radio buttons up to so many choices. */
const mostRadios = 6;
/** Up to so many choices a list is shown; more are searched by typing. */
const mostListed = 15;
/** Longer texts have more room from the start. */
const much = 500;
const bare = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The words with which a field is asked for. */
export function titleOf(schema: Schema, name: string, say: (text: Text) => string): string {
  const title = schema['x-words']?.title;
  return title === undefined ? bare(name) : say(title);
}

/** Of alternatives, what each is called: by the part that is fixed in it. */
export function alternativeTitle(schema: Schema, at: number, say: (text: Text) => string): string {
  const fixed = Object.values(schema.properties ?? {}).find((part) => part.const !== undefined);
  const label = fixed?.['x-words']?.labels?.[String(fixed.const)];
  if (label !== undefined) return say(label);
  const title = schema['x-words']?.title;
  return title !== undefined ? say(title) : String(fixed?.const ?? at + 1);
}

function Label({
  title,
  required,
  unit,
}: {
  readonly title: string;
  readonly required: boolean;
  readonly unit?: Text | undefined;
}) {
  const { words, say } = useWords();
  return (
    <>
      {title}
      {unit !== undefined && ` (${say(unit)})`}
      {!required && <span className="small"> ({words.form.optional})</span>}
    </>
  );
}

/** The day as it was understood, with its weekday, so that a mistake is seen before sending. */
function DayRead({ text }: { readonly text: string }) {
  const { language } = useWords();
  const typed = typedDay(text);
  return 'day' in typed ? <span className="help">{weekdayText(typed.day, language)}</span> : null;
}

function Line(props: FieldProps & { readonly list?: string | undefined }) {
  const { schema, pointer, required, name, form, list = schema['x-lookup'] } = props;
  const { say } = useWords();
  const kind = kindOf(schema);
  const isDay = kind === 'day' || kind === 'someDay';
  const common = {
    id: idOf(pointer),
    value: form.typed[pointer] ?? '',
    'aria-invalid': form.faults.has(pointer) || undefined,
    'aria-describedby': described(props),
    'aria-required': required || undefined,
    autoComplete: 'off',
  };
  return (
    <div className="field">
      <label htmlFor={idOf(pointer)}>
        <Label title={titleOf(schema, name, say)} required={required} unit={schema['x-words']?.unit} />
      </label>
      <Help {...props} />
      {kind === 'long' ? (
        <textarea
          rows={2}
          className={(schema.maxLength ?? 0) > much ? 'much' : undefined}
          {...common}
          onChange={(event) => form.set(pointer, event.target.value)}
        />
      ) : list !== undefined ? (
        <Lookup list={list} value={common.value} set={(text) => form.set(pointer, text)} input={common} />
      ) : (
        <input
          type="text"
          className={kind}
          {...(kind === 'number' && { inputMode: 'numeric' as const })}
          {...common}
          onChange={(event) => form.set(pointer, event.target.value)}
          onBlur={isDay ? (event) => form.set(pointer, tidyDay(event.target.value)) : undefined}
        />
      )}
      {isDay && <DayRead text={common.value} />}
      {kind === 'number' && <Amount text={common.value} unit={schema['x-words']?.unit} />}
      {kind === 'long' && <Room text={common.value} most={schema.maxLength} />}
    </div>
  );
}

/** Offices that work today, by name. */
function Office(props: FieldProps) {
  const { say } = useWords();
  const { data } = useOffices();
  if (data === undefined) return <Line {...props} />;
  if (data.items.length > mostListed) return <Line {...props} list="offices" />;
  const choices = data.items.map(({ code, name }) => ({ value: code, label: `${say(name)} (${code})` }));
  return <Choices {...props} at={props.pointer} choices={choices} listed />;
}

/** A colleague, by name. */
function Colleague(props: FieldProps) {
  const choices = useColleagueChoices();
  return choices === undefined ? (
    <Line {...props} />
  ) : (
    <Choices {...props} at={props.pointer} choices={choices} listed />
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One of some: radio buttons while they are few, else a list to choose from. */
function Choices(
  props: FieldProps & { readonly at: string; readonly choices: readonly Choice[]; readonly listed?: boolean },
) {
  const { schema, pointer, required, name, form, at, choices } = props;
  const { words, say } = useWords();
  const title = <Label title={titleOf(schema, name, say)} required={required} />;
  const chosen = form.typed[at] ?? '';
  if (choices.length > mostRadios || props.listed === true)
    return (
      <div className="field">
        <label htmlFor={idOf(pointer)}>{title}</label>
        <Help {...props} />
        <select
          id={idOf(pointer)}
          value={chosen}
          onChange={(event) => form.set(at, event.target.value)}
          aria-invalid={form.faults.has(pointer) || undefined}
          aria-describedby={described(props)}
        >
          <option value="">{words.form.choose}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    );
  return (
    <fieldset className="field choices" aria-describedby={described(props)}>
      <legend>{title}</legend>
      <Help {...props} />
      {choices.map(({ value, label }, index) => (
        <label key={value} className="choice">
          <input
            type="radio"
            id={index === 0 ? idOf(pointer) : undefined}
            name={idOf(pointer)}
            value={value}
            checked={chosen === value}
            onChange={() => form.set(at, value)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Rows({ schema, pointer, required, name, form }: FieldProps) {
  const { words, say, language } = useWords();
  const rows = rowsOf(form.typed, pointer, schema);
  const most = schema.maxItems ?? 200;
  const title = titleOf(schema, name, say);
  const { list, gone, add, remove, putBack } = useRows(pointer, rows, form);
  const item = schema.items?.['x-words']?.title;
  const called = (at: number, language: 'vi' | 'en') =>
    item === undefined ? words.form.row(at + 1) : `${item[language]} ${at + 1}`;
  return (
    <fieldset ref={list} className="group" id={idOf(pointer)} tabIndex={-1} {...rowKeys({ schema, pointer, form })}>
      <legend>
        <Label title={title} required={required} />
      </legend>
      <Help pointer={pointer} schema={schema} form={form} />
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className="row">
          <Field
            schema={{
              ...schema.items,
              'x-words': { ...schema.items?.['x-words'], title: { vi: called(at, 'vi'), en: called(at, 'en') } },
            }}
            pointer={under(pointer, at)}
            required
            name={words.form.row(at + 1)}
            form={form}
          />
          {rows > (schema.minItems ?? 0) && (
            <button type="button" onClick={() => remove(at)}>
              {words.form.remove(called(at, language).toLowerCase())}
            </button>
          )}
        </div>
      ))}
      {gone !== undefined && rows < most && (
        <GoneLine key={gone.nth} name={called(gone.row.at, language).toLowerCase()} putBack={() => putBack(gone.row)} />
      )}
      {rows < most && (
        <button type="button" onClick={add}>
          {words.form.add}
        </button>
      )}
    </fieldset>
  );
}

function Alternatives(props: FieldProps) {
  const { schema, pointer, form, name } = props;
  const { say } = useWords();
  const forms = alternatives(schema);
  const choices = forms.map((one, at) => ({
    value: alternativeKey(forms, at),
    label: alternativeTitle(one, at, say),
  }));
  const chosen = chosenOf(forms, form.typed[`${pointer}?`]);
  return (
    <>
      <Choices {...props} at={`${pointer}?`} choices={choices} />
      {chosen !== undefined && <Field schema={chosen} pointer={pointer} required name={name} form={form} />}
    </>
  );
}

/** The fields of a group, one after the other in the order of the definition. */
function Fields({ schema, pointer, form }: Pick<FieldProps, 'schema' | 'pointer' | 'form'>) {
  return Object.entries(schema.properties ?? {}).map(([name, part]) => (
    <Field
      key={name}
      schema={part}
      pointer={under(pointer, name)}
      required={schema.required?.includes(name) ?? false}
      name={name}
      form={form}
    />
  ));
}

/** A field, drawn from its schema alone. */
export function Field(props: FieldProps) {
  const { words, say } = useWords();
  const { schema, nullable } = withoutNull(props.schema);
  const { pointer, name, form } = props;
  const required = props.required && !nullable && props.schema.default === undefined;
  const inner = { ...props, schema, required };
  const kind = kindOf(schema);
  if (kind === 'fixed') return null;
  if (kind === 'free') return <p className="small">{words.form.elsewhere}</p>;
  if (kind === 'office') return <Office {...inner} />;
  if (kind === 'account') return <Colleague {...inner} />;
  if (kind === 'list') return <Rows {...inner} />;
  if (kind === 'variant') return <Alternatives {...inner} />;
  if (kind === 'choice') {
    const labels = schema['x-words']?.labels;
    const choices = (schema.enum ?? []).map((one) => {
      const label = labels?.[String(one)];
      return { value: String(one), label: label === undefined ? String(one) : say(label) };
    });
    return <Choices {...inner} at={pointer} choices={choices} />;
  }
  if (kind === 'flag') {
    const choices = [
      { value: 'true', label: words.dossier.yes },
      { value: 'false', label: words.dossier.no },
    ];
    return <Choices {...inner} at={pointer} choices={choices} />;
  }
  if (kind !== 'group') return <Line {...inner} />;
  const named = schema['x-words']?.title !== undefined;
  if (!named) return <Fields schema={schema} pointer={pointer} form={form} />;
  return (
    <fieldset className="group" id={idOf(pointer)} tabIndex={-1}>
      <legend>
        <Label title={titleOf(schema, name, say)} required={required} />
      </legend>
      <Help pointer={pointer} schema={schema} form={form} />
      <Fields schema={schema} pointer={pointer} form={form} />
    </fieldset>
  );
}
