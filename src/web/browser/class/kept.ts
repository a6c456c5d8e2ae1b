// What a browser keeps of a class. Where it may keep nothing, it is remembered as long as the page is open.

const memory = new Map<string, string>();

export function recall(key: string): unknown {
  return JSON.parse(memory.get(key) ?? stored(key) ?? 'null') as unknown;
}

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
  } catch {
    // A private window, or no room.
    memory.set(key, text);
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
