import { useEffect } from 'react';

/** Title of the page: the task, then the product; never a name or a number of a person. */
export function useTitle(task: string): void {
  useEffect(() => {
    document.title = `${task} · Hoso`;
  }, [task]);
}
