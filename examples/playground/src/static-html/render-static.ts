import type { StaticAnswer, StaticRequest } from './messages.js';

/** File name in the second build, beside the page. */
const workerAddress = 'static-html/worker.js';

/** The API of browsers; a trusted URL is accepted in place of a string. */
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

/** Renders a widget as plain HTML with the code for servers, or returns why it cannot. */
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
