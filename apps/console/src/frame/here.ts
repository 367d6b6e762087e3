import { useEffect, useRef } from 'react';

/** Tells whether its page is still shown: whoever has gone on is led nowhere by what is answered later. */
export function useIsHere(): () => boolean {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return () => here.current;
}
