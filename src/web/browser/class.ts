// Pages of a class: they follow it without being asked for again, and a team's moves wait on the phone while there is no network.
import { followClass } from './class/follow.ts';
import { offerTeams, rememberTeam } from './class/known-teams.ts';
import { createOutbox, type Outbox } from './class/outbox.ts';
import { watchParts, type Parts } from './class/parts.ts';
import { startForms, type TeamForms } from './class/team-forms.ts';

const LOOK_AGAIN_MILLISECONDS = 2_000;

const room = document.querySelector<HTMLElement>('[data-class]');
offerTeams(room?.dataset['class'] ?? null);
if (room !== null) start(room, room.dataset['class'] ?? '');

function start(root: HTMLElement, code: string): void {
  const { team, teamName } = root.dataset;
  const address = root.dataset['address'] ?? location.href;
  let forms: TeamForms | null = null;
  let outbox: Outbox | null = null;
  const parts = watchParts(root, (part) => forms?.wake(part));
  const isBusy = (part: Element) =>
    part.closest('[data-class-levers]') !== null && (forms?.isSettling === true || outbox?.isEmpty === false);
  const look = lookAgain(address, root, parts, isBusy);

  if (team !== undefined) {
    rememberTeam({ code, key: team, name: teamName ?? '' });
    const line = lineOf(root);
    outbox = createOutbox({
      key: `contraparte-class-${code}-${team}`,
      token: () => root.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '',
      renew: () => renewToken(address, root),
      said: line.said,
      dropped: (reason) => {
        line.dropped(reason);
        parts.forget();
        look.now();
      },
      taken: () => look.now(),
    });
    forms = startForms(root, outbox);
    outbox.send();
    addEventListener('online', () => outbox?.send());
    addEventListener('offline', () => line.line(false));
  }

  let seen = Number(root.dataset['version'] ?? -1);
  const line = lineOf(root);
  followClass(
    `/class/${encodeURIComponent(code)}/events${team === undefined ? '' : `?team=${encodeURIComponent(team)}`}`,
    {
      changed: (version) => {
        // The first word after the page was made says nothing new.
        if (version !== seen) look.now();
        seen = -1;
        outbox?.send();
      },
      line: line.line,
    },
  );
  // Whoever leads the class has just changed it.
  root.addEventListener('class-changed', () => look.now());
  // What was left alone while somebody wrote in it.
  root.addEventListener('focusout', () => setTimeout(() => look.ifLeft(), 0));
}

interface Look {
  now(): void;
  /** Only when something had to be left out. */
  ifLeft(): void;
}

/** Asks for the page again and takes over what has changed; one question at a time, and one more when asked meanwhile. */
function lookAgain(address: string, root: HTMLElement, parts: Parts, isBusy: (part: Element) => boolean): Look {
  let isAsking = false;
  let isAsked = false;
  let hasLeft = false;
  async function ask(): Promise<void> {
    isAsking = true;
    isAsked = false;
    const fresh = await pageAt(address);
    isAsking = false;
    if (fresh === null) setTimeout(now, LOOK_AGAIN_MILLISECONDS);
    else hasLeft = !swap(fresh);
    if (isAsked) now();
  }
  function swap(fresh: Document): boolean {
    const own = fresh.querySelector('[data-class]');
    // Another kind of page by now: the team has left, or comes back.
    if (own === null || own.getAttribute('data-team') !== root.getAttribute('data-team')) location.assign(address);
    return parts.swap(fresh, isBusy);
  }
  function now(): void {
    isAsked = true;
    if (!isAsking) void ask();
  }
  return { now, ifLeft: () => (hasLeft ? now() : undefined) };
}

async function pageAt(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (answer.status === 429 || answer.status >= 500) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    return null;
  }
}

/** A form's token, and the cookie that belongs to it. */
async function renewToken(address: string, root: HTMLElement): Promise<void> {
  const fresh = await pageAt(address);
  const token = fresh?.querySelector<HTMLInputElement>('input[name=_csrf]')?.value;
  if (token === undefined) return;
  for (const field of root.querySelectorAll<HTMLInputElement>('input[name=_csrf]')) field.value = token;
}

/** The line that says whether what was done has arrived. */
function lineOf(root: HTMLElement) {
  const line = root.querySelector<HTMLElement>('[data-class-line]');
  const say = (state: string, text: string) => {
    if (line === null) return;
    line.hidden = text === '';
    line.dataset['state'] = state;
    if (line.textContent !== text) line.textContent = text;
  };
  const words = (key: string) => root.dataset[`line${key}`] ?? '';
  const isOf = (state: string) => line?.dataset['state'] === state;
  return {
    said: (state: 'sent' | 'sending' | 'kept') => {
      // Why a move was not taken stays until another one is made.
      if (state === 'sent' && isOf('dropped')) return;
      say(state, words(state === 'sent' ? 'Sent' : state === 'sending' ? 'Sending' : 'Kept'));
    },
    dropped: (reason: string) => say('dropped', `${words('Dropped')} ${reason}`),
    line: (isThere: boolean) => {
      if (!isThere && line !== null && (line.hidden || isOf('sent'))) say('again', words('Again'));
      else if (isThere && isOf('again')) say('sent', '');
    },
  };
}
