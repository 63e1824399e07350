// What the preload script adds to the type of the page's window.
import '#renderer/app/host/desktop-host.ts';
