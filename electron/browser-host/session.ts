import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to the host: whoever came with a link that was printed, and then brings the cookie back. */
export interface Sessions {
  /** The token of the link that works now; it works once. */
  readonly token: () => string;
  /** The value for the `set-cookie` header when the token is right, else null. A new token then takes its place. */
  readonly signIn: (token: string) => string | null;
  readonly isSignedIn: (cookieHeader: string | undefined) => boolean;
}

/** Keeps the secrets of one run. Ports share cookies, so the cookie's name tells this host from its neighbors. */
export function createSessions(port: number, onNewToken: (token: string) => void): Sessions {
  const cookieName = `longtable-${port}`;
  const secret = makeSecret();
  let token = makeSecret();
  return {
    token: () => token,
    signIn: (offered) => {
      if (!isSame(offered, token)) return null;
      token = makeSecret();
      onNewToken(token);
      return `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isSignedIn: (cookieHeader) => isSame(readCookie(cookieHeader ?? '', cookieName), secret),
  };
}

/** A value that cannot be guessed, for links, cookies and tickets. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url');
}

function readCookie(header: string, name: string): string {
  const found = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}

/** Compares in a time that tells nothing about where two secrets differ. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
