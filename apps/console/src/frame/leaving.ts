/** The browser asks before this window is closed, as long as something in it would be lost. */
export function asksBeforeLeaving(isAtRisk: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isAtRisk()) event.preventDefault();
  });
}
