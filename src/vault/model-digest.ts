import { sha256 } from '@noble/hashes/sha2.js';
import type { Model } from '../domain/model';
import { toBase64url, toUtf8 } from './bytes';
import { canonicalJson } from './canonical';

/** Tells whether two devices mean the same model: the first 8 bytes of SHA-256 of its canonical structure, base64url. */
export const modelDigest = (structure: Model): string =>
  toBase64url(sha256(toUtf8(canonicalJson(structure))).subarray(0, 8));
