import { createVisitor } from './visitor.ts';

export interface LeadTeam {
  readonly team: number;
  readonly name: string;
  readonly moves: number;
  readonly levers: Readonly<Record<string, string>>;
  /** The team's own address, with its key. */
  readonly address: string;
}
export interface LeadData {
  readonly version: number;
  readonly kind: string;
  readonly steps: readonly { readonly kind: string }[];
  readonly teams: readonly LeadTeam[];
}
/** The one who leads a class, as a program. */
export interface ClassLead {
  readonly code: string;
  readonly key: string;
  /** The class as it stands, to the one who leads it. */
  look(): Promise<LeadData>;
  /** Throws when it is refused. */
  act(act: string, value: string): Promise<LeadData>;
  /** Opens the step of a kind. */
  open(kind: string): Promise<LeadData>;
}

/** Starts a class from a ready exercise. */
export async function startClass(origin: string, exercise: string): Promise<ClassLead> {
  const visitor = createVisitor(origin);
  await visitor.get('/class.json');
  const started = await visitor.post('/class.json', { exercise });
  if (started.status !== 201) throw new Error(`the class did not start: ${started.status} ${started.text}`);
  const { code, leadKey: key } = JSON.parse(started.text) as { readonly code: string; readonly leadKey: string };
  const look = async () => JSON.parse((await visitor.get(`/class/${code}/lead.json?key=${key}`)).text) as LeadData;
  const act = async (name: string, value: string) => {
    const done = await visitor.post(`/class/${code}/lead.json`, { key, act: name, value });
    if (done.status !== 200) throw new Error(`${name} ${value} was refused: ${done.status} ${done.text}`);
    return JSON.parse(done.text) as LeadData;
  };
  const open = async (kind: string) => {
    const { steps } = await look();
    return act('step', String(steps.findIndex((step) => step.kind === kind)));
  };
  return { code, key, look, act, open };
}
