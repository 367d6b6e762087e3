import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { BusyButton } from '../frame/busy-button.js';
import { Failure, Loading } from '../frame/states.js';
import { timeText } from '../words/format.js';
import { useOwnWords } from '../words/own.js';
import { opsWords } from './words.js';

interface PartProps<T> {
  readonly title: string;
  readonly asked: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** A part of the page with what it asked for, when that was, and the way to look again; the other parts stand without it. */
export function Part<T>({ title, asked, children }: PartProps<T>) {
  const words = useOwnWords(opsWords);
  const id = useId();
  const { data, error, refetch, isFetching, dataUpdatedAt } = asked;
  const again = () => void refetch();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {error !== null && <Failure error={error} again={again} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && (
        <>
          {children(data)}
          <p className="tools">
            <span className="small">{words.asOf(timeText(new Date(dataUpdatedAt)))}</span>
            <BusyButton press={again} busy={isFetching} about={id}>
              {words.refresh}
            </BusyButton>
          </p>
        </>
      )}
    </section>
  );
}
