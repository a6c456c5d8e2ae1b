// Hears from the server that a class has changed. The browser connects again by itself; where it gives up, this does not.

const AGAIN_MILLISECONDS = 3_000;

export interface Follower {
  /** Something may have changed. `version` is the class's. */
  changed(version: number): void;
  /** Is there a line to the server? */
  line(isThere: boolean): void;
}

export function followClass(address: string, follower: Follower): void {
  let source: EventSource | null = null;
  function connect(): void {
    source?.close();
    source = new EventSource(address);
    source.addEventListener('open', () => follower.line(true));
    source.addEventListener('class', (event) => {
      const { version } = JSON.parse(String(event.data)) as { readonly version: number };
      follower.changed(version);
    });
    source.addEventListener('error', () => {
      follower.line(false);
      if (source?.readyState === EventSource.CLOSED) setTimeout(connect, AGAIN_MILLISECONDS);
    });
  }
  connect();
  addEventListener('online', connect);
  // A phone that slept has missed what was said.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && source?.readyState !== EventSource.OPEN) connect();
  });
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => event.persisted && connect());
}
