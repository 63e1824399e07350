import { expect, it } from 'vitest';
import { createTopic } from '#electron/preload/topic.ts';

it('keeps news for the first listener, and tells it once', () => {
  const topic = createTopic<string>('queue');
  topic.tell('open');
  topic.tell('undo');
  const first: string[] = [];
  const second: string[] = [];
  topic.on((news) => first.push(news));
  topic.on((news) => second.push(news));
  topic.tell('redo');
  expect(first).toEqual(['open', 'undo', 'redo']);
  expect(second).toEqual(['redo']);
});

it('tells each new listener the last state', () => {
  const topic = createTopic<string>('last');
  topic.tell('starting');
  topic.tell('ready');
  const heard: string[] = [];
  topic.on((news) => heard.push(news));
  expect(heard).toEqual(['ready']);
});

it('tells nothing after the listener left', () => {
  const topic = createTopic<string>('queue');
  const heard: string[] = [];
  const leave = topic.on((news) => heard.push(news));
  leave();
  topic.tell('late');
  expect(heard).toEqual([]);
});
