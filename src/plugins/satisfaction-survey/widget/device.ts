import { memoryStore, type TextStore } from './domain/draft';
import type { Digest } from './domain/proof';

/** Where drafts are kept: on the device, or in memory where that is not allowed. */
export function deviceStore(): TextStore {
  try {
    const probe = 'school-survey probe';
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return memoryStore();
  }
}

/** 128 random bits; `randomUUID` is not there without HTTPS. */
export function deviceKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Null without HTTPS: then there is no Web Crypto. */
export function deviceDigest(): Digest | null {
  if (typeof crypto.subtle !== 'object') return null;
  const encoder = new TextEncoder();
  return async (text) => {
    const hash = await crypto.subtle.digest('SHA-256', encoder.encode(text));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
