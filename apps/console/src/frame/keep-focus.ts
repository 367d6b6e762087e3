/** What had the focus, and the parts of the page in which it stood, innermost first. */
interface Stood {
  readonly what: Element;
  readonly within: readonly HTMLElement[];
}

const partsAround = (what: Element): readonly HTMLElement[] => {
  const parts: HTMLElement[] = [];
  for (let part = what.parentElement; part !== null && part !== document.body; part = part.parentElement)
    parts.push(part);
  return parts;
};

/** Gives the focus to a part of the page that takes none by itself, as long as it has it. */
function lend(part: HTMLElement): void {
  const lent = !part.hasAttribute('tabindex');
  if (lent) {
    part.tabIndex = -1;
    part.dataset['lent'] = '';
    const giveBack = () => {
      part.removeAttribute('tabindex');
      delete part.dataset['lent'];
    };
    part.addEventListener('blur', giveBack, { once: true });
  }
  part.focus({ preventScroll: true });
}

/**
 * Keeps the focus on the page: where what had it goes, the nearest part that stays takes it, so that keys and screen readers go on
 * from there. It is taken from nobody: whoever put it elsewhere, or nowhere, keeps it so.
 */
export function keepFocus(): void {
  let stood: Stood | undefined;
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target !== document.body) stood = { what: target, within: partsAround(target) };
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    const before = stood;
    if (relatedTarget !== null) return;
    // A browser tells of it before what goes is gone; who pressed beside it is left alone.
    setTimeout(() => {
      if (stood === before && before?.what.isConnected === true) stood = undefined;
    });
  });
  new MutationObserver(() => {
    if (stood === undefined || stood.what.isConnected || document.activeElement !== document.body) return;
    const part = stood.within.find((one) => one.isConnected);
    stood = undefined;
    if (part !== undefined) lend(part);
  }).observe(document.body, { childList: true, subtree: true });
}
