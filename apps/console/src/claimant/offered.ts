import { createContext, useContext, useEffect } from 'react';

/** Told which command has a button of its own on the page, and told again when it has none any more. */
type Offering = (command: string, isOffered: boolean) => void;

/** Whoever lists what else may be done leaves out what stands above already. */
export const Offered = createContext<Offering>(() => undefined);

/** A button of this command stands here; undefined where none does. */
export function useOffered(command: string | undefined): void {
  const tell = useContext(Offered);
  useEffect(() => {
    if (command === undefined) return undefined;
    tell(command, true);
    return () => tell(command, false);
  }, [command, tell]);
}
