import type { StaticAnswer, StaticRequest } from './messages.js';

/** As the second build names it; beside the page. */
const workerAddress = 'static-html/worker.js';

/** As browsers have it; an address of theirs is taken where a text is. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** A page that requires Trusted Types lets a worker start from this address alone. */
const trustedAddress = (): string => {
  const url = new URL(workerAddress, document.baseURI).href;
  const trustedTypes = Reflect.get(globalThis, 'trustedTypes') as TrustedTypes | undefined;
  const policy = trustedTypes?.createPolicy('health-networks-worker', { createScriptURL: () => url });
  return policy?.createScriptURL('') ?? url;
};

let worker: Worker | undefined;

let requested = 0;

const startWorker = (): Worker => {
  worker ??= new Worker(trustedAddress(), { type: 'module' });
  return worker;
};

/** Writes a widget as plain HTML, by the same code as on a server; or says why not. */
export const renderStatic = (request: Omit<StaticRequest, 'id'>): Promise<StaticAnswer> => {
  requested += 1;
  const id = requested;
  const started = startWorker();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const finish = (answer: StaticAnswer): void => {
      stop.abort();
      resolve(answer);
    };
    started.addEventListener(
      'message',
      ({ data }: MessageEvent<StaticAnswer>) => {
        if (data.id === id) finish(data);
      },
      { signal: stop.signal },
    );
    const fail = ({ message }: ErrorEvent): void => {
      // A worker whose script could not be loaded never answers: the next request starts another one.
      if (worker === started) worker = undefined;
      finish({ id, reason: message || workerAddress });
    };
    started.addEventListener('error', fail, { signal: stop.signal });
    started.postMessage({ ...request, id });
  });
};
