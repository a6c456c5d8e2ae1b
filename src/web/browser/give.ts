// The association's page answers while somebody types. What that takes is fetched when a field is reached for: until then the
// page stays light, and until it is there, or without it, the form is answered by the server.
import type { PackedGive } from '../pages/give-packed.ts';
import type { Places } from './give/typing.ts';
import { whenReached } from './live/reach.ts';

/** Addresses of the scripts that answer, by language, as JSON, put in by the build. */
declare const GIVE_SCRIPTS: string;

const form = document.querySelector<HTMLFormElement>('form[data-give-form]');
const answer = document.querySelector<HTMLElement>('[data-give-answer]');
if (form !== null && answer !== null) begin({ form, answer });

function begin(places: Places): void {
  whenReached(places.form, () => {
    open(places).catch(() => begin(places));
  });
}

async function open(places: Places): Promise<void> {
  const script = (JSON.parse(GIVE_SCRIPTS) as Readonly<Record<string, string>>)[languageOf()] ?? '';
  const [app, packed] = await Promise.all([
    import(`/assets/${script}`) as Promise<{ start(places: Places, packed: PackedGive): void }>,
    fetchData(places.form),
  ]);
  app.start(places, packed);
}

/** The mirrored texts are made of the English ones. */
const languageOf = (): string => document.documentElement.lang.split('-', 1)[0] ?? 'en';

/** The design is in the form: its address, and levers, seed and draws as hidden fields. */
async function fetchData(form: HTMLFormElement): Promise<PackedGive> {
  const kept = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].map(({ name, value }) => [
    name,
    value,
  ]);
  const query = new URLSearchParams(kept).toString();
  const address = `${new URL(form.action).pathname}/data.json${query === '' ? '' : `?${query}`}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as PackedGive;
}
