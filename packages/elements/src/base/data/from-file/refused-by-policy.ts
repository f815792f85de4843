/** Maximum time to wait for the browser's violation event after a failed request. */
const patienceMs = 50;

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** Listens until `end` is called. */
export interface RefusalListener {
  /** Returns the directive that blocked the request, if any. Call after the request has failed. */
  directive: () => Promise<string | undefined>;
  end: () => void;
}

/**
 * Listens for violations of the page's security policy while `url` is fetched, because `fetch` reports only that it
 * failed.
 */
export const listenForRefusal = (url: string): RefusalListener => {
  let directive: string | undefined;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    const isOurs = event.disposition === 'enforce' && event.blockedURI === withoutFragment(url);
    if (isOurs) directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    directive: async () => {
      // The event is dispatched in a separate task, after the rejection.
      if (directive === undefined) await new Promise((resolve) => setTimeout(resolve, patienceMs));
      return directive;
    },
    end: () => {
      document.removeEventListener('securitypolicyviolation', listen);
    },
  };
};
