// What a browser keeps of a class. Where it may keep nothing, it is remembered as long as the page is open.

const memory = new Map<string, string>();

export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? memory.get(key) ?? 'null') as unknown;
  } catch {
    return JSON.parse(memory.get(key) ?? 'null') as unknown;
  }
}

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(key, text);
  } catch {
    // A private window, or no room: the page's memory has it.
  }
}
