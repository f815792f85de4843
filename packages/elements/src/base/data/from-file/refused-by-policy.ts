/** Longest time after a refused request until the browser has told of the refusal. */
const patienceMs = 50;

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');

/** Listens until `end` is called. */
export interface RefusalListener {
  /** The directive that refused the request, if one did. Call after the request has failed. */
  directive: () => Promise<string | undefined>;
  end: () => void;
}

/** Listens to the page's security policy while `url` is fetched: `fetch` itself says only that it failed. */
export const listenForRefusal = (url: string): RefusalListener => {
  let directive: string | undefined;
  const listen = (event: SecurityPolicyViolationEvent): void => {
    const isOurs = event.disposition === 'enforce' && event.blockedURI === withoutFragment(url);
    if (isOurs) directive = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', listen);
  return {
    directive: async () => {
      // The event comes in a task of its own, after the rejection.
      if (directive === undefined) await new Promise((resolve) => setTimeout(resolve, patienceMs));
      return directive;
    },
    end: () => {
      document.removeEventListener('securitypolicyviolation', listen);
    },
  };
};
