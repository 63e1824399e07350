/** No person types more letters than these before the screen has drawn the first of them. */
const most = 200;

/** Tells the texts of an editor that come back to it from texts of somebody else. */
export interface OwnTexts {
  /** The editor has handed out a text. */
  sent(text: string): void;
  /**
   * Whether a text that comes in is one that the editor handed out: the newest, or an older one that is late. A late one must not be put in place of
   * what was typed since.
   */
  isOwn(text: string): boolean;
}

/** An editor that holds this text and has handed out none. */
export function ownTexts(first: string): OwnTexts {
  let newest = first;
  let onTheirWay: string[] = [];
  return {
    sent(text) {
      newest = text;
      onTheirWay = [...onTheirWay, text].slice(-most);
    },
    isOwn(text) {
      if (text === newest) {
        onTheirWay = [];
        return true;
      }
      const place = onTheirWay.lastIndexOf(text);
      if (place >= 0) {
        onTheirWay = onTheirWay.slice(place + 1);
        return true;
      }
      newest = text;
      onTheirWay = [];
      return false;
    },
  };
}
