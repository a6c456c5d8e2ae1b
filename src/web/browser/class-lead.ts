// On the page of the one who leads a class: acts that leave the page where it is, and years that go on by themselves until somebody
// stops them.

/** Long enough to read a year aloud. */
const YEAR_MILLISECONDS = 8_000;

const button = document.querySelector<HTMLButtonElement>('[data-autoplay]');
if (button !== null) offer(button);
const room = document.querySelector<HTMLElement>('.class-lead');
if (room !== null) room.addEventListener('submit', (event) => void actInPlace(room, event));

/** Sends an act and says what it changed; the page takes over the rest as it follows the class. Else the form goes its own way. */
async function actInPlace(root: HTMLElement, event: SubmitEvent): Promise<void> {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || target.dataset['inPlace'] === undefined) return;
  event.preventDefault();
  const answer = await post(target, submitter);
  const done = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
  const said = done?.querySelector('[data-part=done]');
  if (said === null || said === undefined) return submitAsEver(target, submitter);
  root.querySelector('[data-part=done]')?.replaceChildren(...said.childNodes);
  root.dispatchEvent(new Event('class-changed'));
}

/** Without scripts between: what went wrong is told on a page of its own. */
function submitAsEver(form: HTMLFormElement, submitter: HTMLElement | null): void {
  delete form.dataset['inPlace'];
  form.requestSubmit(submitter);
}

function offer(toggle: HTMLButtonElement): void {
  const { start = '', stop = '' } = toggle.dataset;
  let timer: ReturnType<typeof setInterval> | null = null;
  const next = () => document.querySelector<HTMLButtonElement>('[data-next-year]');
  const show = () => {
    toggle.hidden = timer === null && next() === null;
    const label = timer === null ? start : stop;
    // What is watched below is not changed without need.
    if (toggle.textContent !== label) toggle.textContent = label;
    toggle.setAttribute('aria-pressed', String(timer !== null));
  };
  const end = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    show();
  };
  const live = async () => {
    const year = next();
    if (year === null || year.form === null || !(await post(year.form, year))?.ok) end();
  };
  toggle.addEventListener('click', () => {
    if (timer !== null) return end();
    timer = setInterval(() => void live(), YEAR_MILLISECONDS);
    show();
    void live();
  });
  // The parts of the page are exchanged as the class goes on.
  const parts = document.querySelector('main') ?? document.body;
  new MutationObserver(show).observe(parts, { childList: true, subtree: true });
  show();
}

/** Sends what the button would send; null without a network. */
async function post(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Response | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') body.append(name, value);
  try {
    return await fetch(form.action, { method: 'POST', body });
  } catch {
    return null;
  }
}
