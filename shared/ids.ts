import { uuidv7 } from 'uuidv7';

/** Makes a new record id: UUIDv7 text, so that ids sort by the time they were made. */
export function newId(): string {
  return uuidv7();
}
