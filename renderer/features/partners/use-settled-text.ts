import { useEffect, useRef, useState } from 'react';

/** How long after the last key words are looked for, in milliseconds. */
const settleMs = 150;

/** Text that follows the keys at once and is handed on when the person pauses; another text from outside takes its place. */
export function useSettledText(
  value: string,
  onSettled: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [shown, setShown] = useState({ text: value, from: value });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const settle = useRef(onSettled);
  useEffect(() => {
    settle.current = onSettled;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  if (shown.from !== value) setShown({ text: value === shown.text.trim() ? shown.text : value, from: value });

  const type = (text: string): void => {
    setShown((before) => ({ ...before, text }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => settle.current(text.trim()), text === '' ? 0 : settleMs);
  };
  return [shown.text, type];
}
