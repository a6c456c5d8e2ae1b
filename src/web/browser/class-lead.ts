// On the page of the one who leads a class: years that go on by themselves until somebody stops them.

/** Long enough to read a year aloud. */
const YEAR_MILLISECONDS = 8_000;

const button = document.querySelector<HTMLButtonElement>('[data-autoplay]');
if (button !== null) offer(button);

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
    if (year === null || year.form === null || !(await post(year.form, year))) end();
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

/** Sends what the button would send; the page hears of the change like every other. */
async function post(form: HTMLFormElement, year: HTMLButtonElement): Promise<boolean> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, year)) if (typeof value === 'string') body.append(name, value);
  try {
    return (await fetch(form.action, { method: 'POST', body })).ok;
  } catch {
    return false;
  }
}
