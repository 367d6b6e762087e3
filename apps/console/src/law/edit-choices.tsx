import { ColumnTitles } from '../frame/column-titles.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Choice, Content, Form, RateField } from './asking.js';
import { Cell, type Faults } from './cells.js';
import { Readings } from './parts.js';
import { lawWords } from './words.js';

const fieldOf = ({ key, title, options }: Choice): RateField => ({
  ...{ path: key, title, options, optional: null },
  kind: options === null ? 'days' : 'option',
});

/** Where each switch stands, beside the rules and articles that it decides. */
export function EditChoices({
  law,
  form,
  set,
  faults,
}: {
  readonly law: Content;
  readonly form: Form;
  readonly set: (law: Content) => void;
  readonly faults: Faults;
}) {
  const { say } = useWords();
  const words = useOwnWords(lawWords);
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{words.choices}</h2>
      <table className="lines">
        <ColumnTitles of={[words.choice, words.stands, words.rules]} />
        <tbody>
          {form.choices.map((choice) => (
            <tr key={choice.key}>
              <th scope="row">{say(choice.title)}</th>
              <td data-label={words.stands}>
                <Cell
                  pointer={`/choices/${choice.key}`}
                  label={say(choice.title)}
                  field={fieldOf(choice)}
                  value={law.choices[choice.key]}
                  // Sound: what is no switch is refused by the server at its place.
                  set={(value) => set({ ...law, choices: { ...law.choices, [choice.key]: value as string | number } })}
                  faults={faults}
                />
              </td>
              <td data-label={words.rules}>
                <Readings choice={choice} withWhy />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
