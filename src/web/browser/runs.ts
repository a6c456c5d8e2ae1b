// On the page that waits for a run: its bar moves as futures are played, and the result takes the page's place.

interface Told {
  readonly state: string;
  readonly played: number;
  readonly percent: number;
  readonly sentence: string;
}

/** After a broken line the page asks again by itself. */
const LOOK_MILLISECONDS = 3_000;
/** Those who hear the page are told at every fifth of the way, not at every step. */
const SAID_PERCENT = 20;

const place = document.querySelector<HTMLElement>('[data-run]');
if (place !== null) watch(place);

function watch(box: HTMLElement): void {
  const source = new EventSource(box.dataset['run'] ?? '');
  const find = (name: string) => box.querySelector<HTMLElement>(`[data-run-${name}]`);
  const [bar, sentence, status] = [find('bar'), find('sentence'), find('status')];
  const name = document.title.replace(/^.*? · /, '');
  let said = 0;
  const show = ({ played, percent, sentence: words }: Told) => {
    if (bar instanceof HTMLProgressElement) bar.value = played;
    if (sentence !== null) sentence.textContent = words;
    document.title = `${percent} % · ${name}`;
    if (status === null || percent < said + SAID_PERCENT) return;
    said = percent;
    status.textContent = words;
  };
  source.addEventListener('progress', (event) => show(told(event)));
  source.addEventListener('ended', (event) => {
    source.close();
    // Asking for the result of a run that was stopped would begin it again.
    if (told(event).state === 'stopped') location.replace(`${box.dataset['self'] ?? '/'}&left=1`);
    else location.reload();
  });
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), LOOK_MILLISECONDS);
  });
}

function told(event: MessageEvent): Told {
  return JSON.parse(String(event.data)) as Told;
}
