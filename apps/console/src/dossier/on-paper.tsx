import { useState } from 'react';
import { collect, type Typed } from '../form/collect.js';
import { Field } from '../form/fields.js';
import type { Schema } from '../form/schema.js';
import { dayText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Dossier } from './asking.js';
import { dossierWords } from './words.js';

type Filing = NonNullable<Dossier['commands'][number]['filing']>;

/** How an act came and on which day, where it was not at the counter today. */
export interface CameOnPaper {
  readonly channel?: string;
  readonly filedOn?: string;
}

const labels: Readonly<Record<Filing[number]['channel'], Text>> = {
  counter: { vi: 'tại quầy', en: 'at the counter' },
  post: { vi: 'qua bưu điện', en: 'by post' },
  proxy: { vi: 'qua người được ủy quyền', en: 'by proxy' },
};

/** Asked as a part of its own beside the form: what is typed here is no statement of it. */
const root: Schema = {
  type: 'object',
  properties: {
    onPaper: {
      type: 'object',
      properties: {
        channel: {
          enum: Object.keys(labels),
          'x-words': { title: { vi: 'Cách nộp', en: 'How it came' }, labels },
        },
        filedOn: {
          type: 'string',
          format: 'date',
          'x-words': {
            title: { vi: 'Ngày nộp', en: 'Filed on' },
            help: {
              vi: 'Ngày đến nộp, hoặc ngày ghi trên dấu bưu điện',
              en: 'The day of the visit, or the postmark of sending',
            },
          },
        },
      },
    },
  },
};
const part = root.properties?.['onPaper'] ?? {};

/** What is typed of how an act came. */
export function useOnPaper() {
  const [typed, replace] = useState<Typed>({});
  const set = (pointer: string, text: string) => replace((before) => ({ ...before, [pointer]: text }));
  const { value, faults } = collect(root, typed);
  const { onPaper = {} } = (value ?? {}) as { onPaper?: CameOnPaper };
  // A day alone is that of a visit.
  const came: CameOnPaper = onPaper.filedOn === undefined ? onPaper : { channel: 'counter', ...onPaper };
  return { typed, set, replace, came, isWrong: faults.length > 0 };
}

/** Folded: that a party's act came on paper, how and when, with the oldest day of each way. */
export function OnPaper({ filing, paper }: { readonly filing: Filing; readonly paper: ReturnType<typeof useOnPaper> }) {
  const { say, language } = useWords();
  const own = useOwnWords(dossierWords);
  const { typed, set, replace } = paper;
  const faults = paper.isWrong ? new Map([['/onPaper/filedOn', own.notADay]]) : new Map<string, string>();
  return (
    <details>
      <summary>{own.onPaper}</summary>
      <p className="small">
        {own.enteredFrom}{' '}
        {filing.map(({ channel, from }) => `${say(labels[channel])} ${dayText(from, language)}`).join('; ')}.
      </p>
      <Field
        schema={part}
        pointer="/onPaper"
        required={false}
        name="onPaper"
        form={{ typed, set, replace, faults, marks: undefined }}
      />
    </details>
  );
}
