interface Policy {
  readonly createScriptURL: (address: string) => string;
}
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** Only the page's own host: whatever address came from elsewhere, it must not become a script. */
function own(address: string): string {
  if (new URL(address).origin === location.origin) return address;
  throw new TypeError(`Not a script of this page: ${address}`);
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
/** Named in `build/policy.ts`. Browsers without Trusted Types have none and ask for none. */
const policy = trustedTypes?.createPolicy('partner-atlas', { createScriptURL: own });

/** The address of a worker's script, as a page whose policy asks for Trusted Types takes it. */
export const ownScript = (address: string): string =>
  policy ? policy.createScriptURL(address) : own(address);
