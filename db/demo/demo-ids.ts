import type { RandomSource } from '#shared/prng.ts';

/** Ids in the shape of UUIDv7 that are the same in every run: the instant, a counter and seeded digits. */
export function demoIds(random: RandomSource): (at: Date) => string {
  let counter = 0;
  return (at) => {
    counter++;
    const time = at.getTime().toString(16).padStart(12, '0');
    const count = (counter & 0xfff).toString(16).padStart(3, '0');
    const rest = Array.from({ length: 15 }, () => Math.floor(random() * 16).toString(16)).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-8${rest.slice(0, 3)}-${rest.slice(3)}`;
  };
}
