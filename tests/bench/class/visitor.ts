/** What a browser without a window does: keeps cookies, sends forms, hears events. */
export interface Visitor {
  /** Rejects when there is nobody to answer. */
  get(path: string): Promise<Answer>;
  /** Sends fields as a form does, with the token of the last page or answer that had one. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>;
  /** Hears events until `stop`, and connects again when the line is cut. */
  follow(path: string, heard: (event: string, data: unknown) => void): () => void;
}
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Of a redirect. */
  readonly location: string;
  readonly milliseconds: number;
}

/** As long as browsers wait before they listen again. */
const AGAIN_MILLISECONDS = 1_000;
const TOKEN = /name="_csrf" value="([^"]+)"|"_csrf":\s*"([^"]+)"/;

export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  let token = '';

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const begin = performance.now();
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'accept-language': 'en', ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(origin + path, { redirect: 'manual', ...init, headers });
    const text = await answer.text();
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const [, ofForm, ofData] = TOKEN.exec(text) ?? [];
    token = ofForm ?? ofData ?? token;
    const { status } = answer;
    return { status, text, location: answer.headers.get('location') ?? '', milliseconds: performance.now() - begin };
  }

  return {
    get: (path) => ask(path),
    post: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams({ ...fields, _csrf: token }) }),
    follow: (path, heard) => {
      const ending = new AbortController();
      void listen(`${origin}${path}`, heard, ending.signal);
      return () => ending.abort();
    },
  };
}

async function listen(address: string, heard: (event: string, data: unknown) => void, signal: AbortSignal) {
  while (!signal.aborted) {
    await hear(address, heard, signal).catch(() => null);
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
  }
}

async function hear(address: string, heard: (event: string, data: unknown) => void, signal: AbortSignal) {
  const answer = await fetch(address, { headers: { accept: 'text/event-stream' }, signal });
  if (answer.body === null) return;
  let text = '';
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
    const messages = (text + chunk).split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const [, event = 'message'] = /^event: ?(.*)$/m.exec(message) ?? [];
      const [, data] = /^data: ?(.*)$/m.exec(message) ?? [];
      if (data !== undefined) heard(event, JSON.parse(data));
    }
  }
}
