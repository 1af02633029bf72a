import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where the server can be reached and what a link to it must hold. */
export interface Door {
  hosts: readonly string[];
  token: string;
}

/**
 * Why a request is turned away, as an HTTP status, or null. A page elsewhere cannot know the token; if it had it, its Origin would tell on it;
 * a name that was pointed at this machine from outside shows in Host.
 */
export function refusalOf({ headers, method, url = '' }: IncomingMessage, { hosts, token }: Door): 403 | 405 | null {
  if (!hosts.includes((headers.host ?? '').toLowerCase())) return 403;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin.toLowerCase() === `http://${host}`)) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  if (!hasToken(url, token)) return 403;
  if (method === 'GET') return null;
  if (method !== 'POST') return 405;
  return origin === undefined || headers['content-type'] !== 'application/json' ? 403 : null;
}

/** The part of the path behind the token. */
export function pathBehindToken(url: string): string {
  return new URL(url, 'http://localhost').pathname.split('/').slice(2).join('/');
}

function hasToken(url: string, token: string): boolean {
  const given = Buffer.from(url.split(/[/?#]/, 2)[1] ?? '');
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** What goes with every answer. Nothing is fetched from elsewhere, no text becomes code, and no other page may look in. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};
